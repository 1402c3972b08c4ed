import assert from "node:assert/strict";
import { test } from "node:test";
import { actions, askedAgain, checked, FRESH, opened } from "../../../theme_overrides/scripts/core/attempt.js";

/** @import { Attempt } from "../../../theme_overrides/scripts/core/attempt.js" */

const CLOSED = { open: false, free: false, last: false };

/**
 * @param {Attempt} attempt
 * @param {Partial<typeof CLOSED>} [question]
 */
const can = (attempt, question = {}) => actions(attempt, { ...CLOSED, ...question });

test("a question is checked, and tried again until it is right", () => {
  assert.deepEqual(can(FRESH), ["check", ""]);
  const wrong = checked(FRESH, 0.5);
  assert.deepEqual(can(wrong), ["try-again", "show-answer"]);
  const again = askedAgain(wrong);
  assert.deepEqual(can(again), ["check", ""]);
  const right = checked(again, 1);
  assert.equal(right.tries, 2);
  assert.deepEqual(can(right), ["next-question", "try-again"]);
});

test("the last question leads nowhere", () => {
  assert.deepEqual(can(checked(FRESH, 1), { last: true }), ["try-again", ""]);
  assert.deepEqual(can(checked(FRESH, 0), { last: true, open: true }), ["try-again", ""]);
});

test("who gave up and read the answer can go on", () => {
  assert.deepEqual(can(opened(checked(FRESH, 0)), { open: true }), ["try-again", "next-question"]);
});

test("an answer in own words is compared, and judged by its writer", () => {
  assert.deepEqual(can(FRESH, { free: true }), ["compare", ""]);
  assert.deepEqual(can({ ...FRESH, phase: "comparing" }, { free: true, open: true }), ["", ""]);
});

test("once the answer was read, nothing counts; the writer of an own answer has to read it", () => {
  assert.equal(opened(FRESH).shown, true);
  assert.equal(opened(checked(FRESH, 0)).shown, true);
  assert.equal(opened(checked(FRESH, 1)).shown, false);
  assert.equal(opened({ ...FRESH, phase: "comparing" }).shown, false);
  assert.equal(checked(opened(FRESH), 1).shown, true);
});

test("who tries a question again that was right has just read its answer", () => {
  assert.deepEqual(askedAgain(checked(FRESH, 1)), { phase: "asked", tries: 0, shown: true });
});

test("after an exam nothing can be done", () => {
  assert.deepEqual(can({ ...FRESH, phase: "review" }, { open: true }), ["", ""]);
});
