import assert from "node:assert/strict";
import { test } from "node:test";
import { tallyOf } from "../../../theme_overrides/scripts/core/tally.js";

test("the last answer to each question counts", () => {
  const records = [
    { log: /** @type {const} */ ([[1, 0, 1], [2, 1, 3]]), star: false },
    { log: /** @type {const} */ ([[1, 1, 3], [2, 0.5, 2]]), star: false },
    { log: [], star: true },
  ];
  assert.deepEqual(tallyOf(records), { all: 3, answered: 2, right: 1 });
  assert.deepEqual(tallyOf([]), { all: 0, answered: 0, right: 0 });
});
