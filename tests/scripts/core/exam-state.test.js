import assert from "node:assert/strict";
import { test } from "node:test";

import {
  beginExam,
  endExam,
  missedOf,
  movedTo,
  ranOut,
  readExam,
  resultOf,
  secondsLeft,
  unansweredOf,
  withAnswer,
  withFlag,
  withGrade,
} from "../../../theme_overrides/scripts/core/exam-state.js";

const MINUTE = 60_000;
const START = Date.UTC(2026, 10, 27, 9);
const exam = beginExam({ key: "k", ids: ["a", "b", "c", "d"], seed: "s", minutes: 10, now: START });
const about = (/** @type {string} */ id) => ({ points: id === "d" ? 3 : 1, tags: id < "c" ? ["x"] : ["x", "y"] });

test("an exam begins at its first question with nothing answered", () => {
  assert.equal(exam.at, 0);
  assert.deepEqual(unansweredOf(exam), ["a", "b", "c", "d"]);
});

test("a question that was drawn twice is asked once", () => {
  assert.deepEqual(beginExam({ key: "k", ids: ["a", "a", "b"], seed: "", minutes: 0, now: START }).ids, ["a", "b"]);
});

test("answers can be given, changed and taken back; a question of another exam cannot", () => {
  const answered = withAnswer(withAnswer(exam, "a", [0]), "a", [1]);
  assert.deepEqual(answered.answers, { a: [1] });
  assert.deepEqual(unansweredOf(answered), ["b", "c", "d"]);
  assert.deepEqual(withAnswer(answered, "a", undefined).answers, {});
  assert.equal(withAnswer(exam, "z", [0]), exam);
});

test("flags go on and off; moving stays within the exam", () => {
  assert.deepEqual(withFlag(exam, "b").flagged, ["b"]);
  assert.deepEqual(withFlag(withFlag(exam, "b"), "b").flagged, []);
  assert.deepEqual([-1, 2, 99, NaN].map((index) => movedTo(exam, index).at), [0, 2, 3, 0]);
});

test("every change makes the exam newer, and leaves the one before as it was", () => {
  const before = JSON.stringify(exam);
  assert.ok(withFlag(exam, "b").step > exam.step);
  assert.equal(JSON.stringify(exam), before);
});

test("time runs on while the page is closed", () => {
  assert.equal(secondsLeft(exam, START + 1), 600);
  const kept = readExam(JSON.parse(JSON.stringify(exam)));
  assert.ok(kept);
  assert.equal(secondsLeft(kept, START + 9.5 * MINUTE), 30);
  assert.equal(secondsLeft(kept, START + 60 * MINUTE), 0);
  assert.equal(secondsLeft({ ...kept, minutes: 0 }, START + 60 * MINUTE), Infinity);
});

test("an exam ends once, and never later than its time", () => {
  const ended = endExam(exam, {}, START + 60 * MINUTE);
  assert.equal(ended.ended, START + 10 * MINUTE);
  assert.equal(endExam(ended, { a: 1 }, START), ended);
  assert.equal(withAnswer(ended, "a", [0]), ended);
});

test("it is known whether the clock ended an exam", () => {
  assert.equal(ranOut(endExam(exam, {}, START + 60 * MINUTE)), true);
  assert.equal(ranOut(endExam(exam, {}, START + MINUTE)), false);
  assert.equal(ranOut(endExam({ ...exam, minutes: 0 }, {}, START + 60 * MINUTE)), false);
});

test("missed is what brought less than all points, also unanswered, not what waits for a grade", () => {
  const answered = ["a", "b", "c"].reduce((each, id) => withAnswer(each, id, [0]), exam);
  assert.deepEqual(missedOf(endExam(answered, { a: 1, b: 0.5 }, START + MINUTE)), ["b", "d"]);
});

test("the result adds up points, partial credit and topics, weakest first", () => {
  const answered = ["a", "c", "d"].reduce((each, id) => withAnswer(each, id, [0]), exam);
  const result = resultOf(endExam(answered, { a: 1, c: 0, d: 0.5 }, START + 2 * MINUTE), about);
  assert.deepEqual(result, {
    points: 2.5,
    most: 6,
    right: 1,
    partly: 1,
    wrong: 1,
    unanswered: 1,
    ungraded: 0,
    seconds: 120,
    tags: [
      { tag: "y", points: 1.5, most: 4, questions: 2 },
      { tag: "x", points: 2.5, most: 6, questions: 4 },
    ],
  });
});

test("what its reader has to grade waits, counts for nothing, and then counts", () => {
  const ended = endExam(withAnswer(exam, "a", "an essay"), {}, START + MINUTE);
  assert.deepEqual([resultOf(ended, about).ungraded, resultOf(ended, about).most], [1, 5]);
  const graded = withGrade(ended, "a", 0.5);
  assert.deepEqual([resultOf(graded, about).ungraded, resultOf(graded, about).points], [0, 0.5]);
  assert.equal(withGrade(ended, "b", 1), ended, "what was not answered cannot be graded");
});

test("what is no exam is not taken for one", () => {
  const broken = [null, 7, "x", [], {}, { ...exam, v: 2 }, { ...exam, ids: [] }, { ...exam, ids: [1] }];
  const more = [{ ...exam, began: "now" }, { ...exam, answers: null }, { ...exam, grades: { a: "1" } }];
  for (const value of [...broken, ...more]) assert.equal(readExam(value), undefined, JSON.stringify(value));
  assert.equal(readExam({ ...exam, at: 99 })?.at, 3);
  assert.equal(readExam(exam)?.step, exam.step);
});
