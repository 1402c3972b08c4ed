import assert from "node:assert/strict";
import { test } from "node:test";
import { asRecord, mergeRecords, NOTHING } from "../../../theme_overrides/scripts/core/record.js";
import { shuffle } from "../../../theme_overrides/scripts/core/shuffle.js";

/** @import { Entry, QuestionRecord } from "../../../theme_overrides/scripts/core/record.js" */

/** @type {Entry[]} */
const ENTRIES = Array.from({ length: 8 }, (_, i) => [1000 + (i >> 1), i % 2, 1 + (i % 4), i]);

/**
 * A record with some of the entries.
 *
 * @param {number} seed
 * @returns {QuestionRecord}
 */
function some(seed) {
  const log = shuffle(ENTRIES, seed).slice(0, seed % 9);
  return mergeRecords({ log, star: seed % 3 === 0 }, NOTHING);
}

test("merging is a union: in any order, in any grouping, as often as one likes", () => {
  for (let seed = 0; seed < 300; seed += 1) {
    const [a, b, c] = [some(seed), some(seed * 7 + 1), some(seed * 13 + 2)];
    assert.deepEqual(mergeRecords(a, b), mergeRecords(b, a));
    assert.deepEqual(mergeRecords(mergeRecords(a, b), c), mergeRecords(a, mergeRecords(b, c)));
    assert.deepEqual(mergeRecords(a, a), a);
    assert.deepEqual(mergeRecords(a, NOTHING), a);
    const merged = mergeRecords(a, b);
    for (const entry of [...a.log, ...b.log]) assert.ok(merged.log.includes(entry) || merged.log.some((each) => String(each) === String(entry)));
    assert.ok(merged.log.every((entry, i) => i === 0 || (merged.log[i - 1] ?? entry)[0] <= entry[0]));
  }
});

test("only what makes sense is a record", () => {
  assert.deepEqual(asRecord({ log: [[2, 1, 3], [1, 0.5, 2, 12.5]] }), { log: [[1, 0.5, 2, 12.5], [2, 1, 3]], star: false });
  const bad = [
    null, [], "x", {}, { log: {} }, { log: [[1, 2, 3]] }, { log: [[1, 1, 5]] }, { log: [[1, 1]] }, { log: [[1, 1, 3, -1]] },
    { log: [[1, 1, 3, 1, 1]] }, { log: [["1", 1, 3]] }, { log: [[null, 1, 3]] }, { log: [], star: "yes" },
  ];
  for (const value of bad) assert.equal(asRecord(value), null, JSON.stringify(value));
});
