import assert from "node:assert/strict";
import { test } from "node:test";
import * as library from "ts-fsrs";

import { ratingOf } from "../../../theme_overrides/scripts/core/rating.js";
import { intervalText, makeScheduler } from "../../../theme_overrides/scripts/core/schedule.js";

/** @typedef {import("../../../theme_overrides/scripts/core/schedule.js").Answered} Answered */

const MINUTE = 60_000;
const DAY = 1440 * MINUTE;
const START = Date.UTC(2026, 10, 27, 9);
const scheduler = makeScheduler(library);

test("a question that was never answered is never due", () => {
  assert.equal(scheduler.due([]), Infinity);
});

test("what was wrong comes back in a minute, what was right later, what was easy latest", () => {
  const dues = [1, 2, 3, 4].map((rating) => scheduler.due([[START, 1, rating]]) - START);
  assert.equal(dues[0], MINUTE);
  assert.deepEqual([...dues].sort((a, b) => a - b), dues);
  assert.ok((dues[3] ?? 0) > 3 * DAY);
});

test("each right answer that was due makes the next wait longer, a wrong one makes it short", () => {
  /** @type {Answered[]} */
  let log = [[START, 1, 3]];
  let wait = 0;
  for (let round = 0; round < 6; round += 1) {
    const due = scheduler.due(log);
    const next = due - (log.at(-1)?.[0] ?? 0);
    assert.ok(next > wait);
    wait = next;
    log = [...log, [due, 1, 3]];
  }
  assert.ok(wait > 30 * DAY);
  const end = log.at(-1)?.[0] ?? 0;
  assert.ok(scheduler.due([...log, [end + 1, 0, 1]]) - end < DAY);
});

test("the buttons say what choosing them does", () => {
  /** @type {Answered[]} */
  const log = [[START, 1, 3], [START + 10 * MINUTE, 1, 3]];
  const now = START + 3 * DAY;
  for (const { rating, due } of scheduler.choices(log, now)) {
    assert.equal(scheduler.due([...log, [now, 1, rating]]), due);
  }
  assert.equal(scheduler.choices([], now).length, 4);
});

test("the same log gives the same day, whenever it is worked out", () => {
  /** @type {Answered[]} */
  const log = Array.from({ length: 12 }, (_, i) => [START + i * i * DAY, 1, (i % 4) + 1]);
  assert.equal(scheduler.due(log), makeScheduler(library).due(log));
});

test("entries without a known rating change nothing", () => {
  assert.equal(scheduler.due([[START, 1, 3], [START + DAY, 1, 9]]), scheduler.due([[START, 1, 3]]));
});

test("intervals are told in their largest unit", () => {
  const texts = [30_000, 10 * MINUTE, 5 * 60 * MINUTE, 3 * DAY, 61 * DAY, 500 * DAY].map((each) => intervalText(each, "en"));
  assert.deepEqual(texts, ["1 min", "10 min", "5 hr", "3 days", "2 mths", "1.4 yrs"]);
});

test("a rating follows from the answer", () => {
  assert.equal(ratingOf({ fraction: 0 }), 1);
  assert.equal(ratingOf({ fraction: 0.4 }), 1);
  assert.equal(ratingOf({ fraction: 0.5 }), 2);
  assert.equal(ratingOf({ fraction: 1 }), 3);
  assert.equal(ratingOf({ fraction: 1, hints: 1 }), 2);
  assert.equal(ratingOf({ fraction: 1, seconds: 200 }), 2);
});
