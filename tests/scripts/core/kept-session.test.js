import assert from "node:assert/strict";
import { test } from "node:test";

import { readSession } from "../../../theme_overrides/scripts/core/kept-session.js";
import { answeredNext, queueOf } from "../../../theme_overrides/scripts/core/queue.js";

const HOUR = 3_600_000;
const here = { address: "/practice?n=5", now: 100 * HOUR, has: (/** @type {string} */ id) => id !== "gone" };
const queue = answeredNext(queueOf(["a", "gone", "b"], false), 1, 3);
const kept = { address: here.address, time: 99 * HOUR, seed: "s", queue };

test("a session goes on with what is left of it and still in the bank", () => {
  const read = readSession(JSON.parse(JSON.stringify(kept)), here);
  assert.deepEqual(read?.queue, { ...queue, waiting: ["b"] });
  assert.equal(read?.seed, "s");
});

test("another choice, and a session of long ago, begin anew", () => {
  assert.equal(readSession({ ...kept, address: "/practice" }, here), undefined);
  assert.equal(readSession({ ...kept, time: 90 * HOUR }, here), undefined);
});

test("what is no session, or has nothing left, is not taken for one", () => {
  const queues = [null, {}, { ...queue, waiting: [] }, { ...queue, waiting: ["gone"] }, { ...queue, done: [{}] }];
  const broken = [undefined, null, 7, "x", [], { ...kept, seed: 1 }, ...queues.map((each) => ({ ...kept, queue: each }))];
  for (const value of broken) assert.equal(readSession(value, here), undefined, JSON.stringify(value));
});
