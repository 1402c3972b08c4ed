import assert from "node:assert/strict";
import { test } from "node:test";

import { dayAfter, dayOf, forecast, perDay, streaks, strengths } from "../../../theme_overrides/scripts/core/statistics.js";

/** @typedef {import("../../../theme_overrides/scripts/core/schedule.js").Answered} Answered */

process.env["TZ"] = "Europe/Berlin"; // a clock that is put forward and back

/**
 * @param {string} time As on the reader's clock.
 * @param {number} [fraction]
 * @returns {Answered}
 */
const answered = (time, fraction = 1) => [new Date(time).getTime(), fraction, 3];
const now = new Date("2026-11-27T00:30").getTime();

test("a day is the reader's, not that of Greenwich", () => {
  assert.equal(dayOf(now), "2026-11-27");
  assert.equal(new Date(now).toISOString().slice(0, 10), "2026-11-26");
});

test("days of 23 and 25 hours are one day", () => {
  assert.equal(dayAfter("2026-03-28", 1), "2026-03-29");
  assert.equal(dayAfter("2026-03-29", 1), "2026-03-30");
  assert.equal(dayAfter("2026-10-26", -1), "2026-10-25");
  assert.equal(dayAfter("2028-02-28", 1), "2028-02-29");
  assert.equal(dayAfter("2026-01-01", -1), "2025-12-31");
});

test("answers are counted by day, empty days included, older ones not", () => {
  const logs = [[answered("2026-11-20T12:00"), answered("2026-11-26T23:59", 0.5)], [answered("2026-11-26T00:00")]];
  assert.deepEqual(perDay(logs, now, 3), [
    { day: "2026-11-25", answered: 0, right: 0 },
    { day: "2026-11-26", answered: 2, right: 1 },
    { day: "2026-11-27", answered: 0, right: 0 },
  ]);
  assert.equal(perDay([], now, 400).length, 400);
});

test("a streak holds until the day after is over", () => {
  const logs = [[answered("2026-11-24T10:00"), answered("2026-11-25T10:00")], [answered("2026-11-26T10:00")]];
  assert.deepEqual(streaks(logs, now), { current: 3, longest: 3 });
  assert.deepEqual(streaks(logs, new Date("2026-11-28T00:30").getTime()), { current: 0, longest: 3 });
  assert.deepEqual(streaks([], now), { current: 0, longest: 0 });
});

test("strength is how the newest answers went, weakest first", () => {
  const questions = [
    { log: [answered("2026-11-01T10:00", 0), answered("2026-11-02T10:00", 1)], names: ["x"] },
    { log: [answered("2026-11-01T10:00", 0.5)], names: ["x", "y"] },
    { log: [], names: ["z"] },
  ];
  assert.deepEqual(strengths(questions), [
    { name: "y", questions: 1, share: 0.5 },
    { name: "x", questions: 2, share: 0.75 },
  ]);
});

test("what is overdue is due today; what was never answered never is", () => {
  const dues = [new Date("2020-01-01").getTime(), now + 60_000, new Date("2026-11-28T09:00").getTime(), Infinity];
  assert.deepEqual(forecast(dues, now, 2), [
    { day: "2026-11-27", due: 2 },
    { day: "2026-11-28", due: 1 },
  ]);
});
