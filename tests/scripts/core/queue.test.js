import assert from "node:assert/strict";
import { test } from "node:test";

import { answeredNext, queueOf, sessionResult, skippedNext, skippedOf } from "../../../theme_overrides/scripts/core/queue.js";

test("questions come one after the other", () => {
  const queue = answeredNext(queueOf(["a", "b"], false), 1, 3);
  assert.deepEqual(queue.waiting, ["b"]);
  assert.deepEqual(answeredNext(queue, 0, 1).waiting, []);
});

test("in a repetition what was not known comes once more at the end", () => {
  const queue = answeredNext(queueOf(["a", "b"], true), 0, 1);
  assert.deepEqual(queue.waiting, ["b", "a"]);
  const rest = answeredNext(answeredNext(queue, 1, 3), 1, 2);
  assert.deepEqual(rest.waiting, []);
});

test("the first answer to a question counts", () => {
  const queue = [[0, 1], [1, 3], [1, 3]].reduce(
    (each, [fraction = 0, rating = 1]) => answeredNext(each, fraction, rating),
    queueOf(["a", "b"], true),
  );
  assert.deepEqual(sessionResult(queue), { answered: 2, right: 1, missed: ["a"] });
});

test("what is passed by counts for nothing, but as behind", () => {
  assert.equal(skippedNext(queueOf(["a", "b"], false)).behind, 1);
  assert.deepEqual(sessionResult(skippedNext(queueOf(["a"], false))), { answered: 0, right: 0, missed: [] });
});

test("what is skipped is told apart from what is answered", () => {
  assert.equal(skippedOf(answeredNext(skippedNext(queueOf(["a", "b", "c"], false)), 0, 1)), 1);
});

test("an answer behind the last question changes nothing", () => {
  const end = queueOf([], true);
  assert.equal(answeredNext(end, 1, 3), end);
});
