import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { grade } from "../../../theme_overrides/scripts/core/grade.js";

/** @import { ChoiceQuestion, Question } from "../../../theme_overrides/scripts/core/question.js" */

const common = { id: "q1", points: 1, difficulty: /** @type {const} */ (""), tags: [] };

/**
 * @param {number} options
 * @param {readonly number[]} key
 * @param {Partial<ChoiceQuestion>} [more]
 * @returns {ChoiceQuestion}
 */
function choice(options, key, more = {}) {
  const indices = Array.from({ length: options }, (_, index) => ({ index, fixed: false }));
  return { ...common, kind: "choice", select: "many", scoring: "partial", shuffle: true, options: indices, key, ...more };
}

/**
 * @param {number} answer
 * @param {number} tolerance
 * @param {string} unit
 * @returns {Question}
 */
const numeric = (answer, tolerance, unit = "") => ({ ...common, kind: "numeric", unit, key: { answer, tolerance } });

/** @type {Record<string, readonly [Question, readonly number[] | null, number][]>} */
const CHOICES = {
  "one option": [
    [choice(4, [2], { select: "one" }), [2], 1],
    [choice(4, [2], { select: "one" }), [1], 0],
    [choice(4, [2], { select: "one" }), null, 0],
  ],
  "several options: right share less wrong share": [
    [choice(5, [0, 1]), [0, 1], 1],
    [choice(5, [0, 1]), [0], 1 / 2],
    [choice(5, [0, 1]), [0, 2], 1 / 2 - 1 / 3],
    [choice(5, [0, 1]), [0, 1, 2], 1 - 1 / 3],
    [choice(5, [0, 1]), [2, 3, 4], 0],
    [choice(5, [0, 1]), [0, 1, 2, 3, 4], 0],
    [choice(5, [0, 1]), [], 0],
  ],
  "several options and no distractor": [
    [choice(3, [0, 1, 2]), [0, 1, 2], 1],
    [choice(3, [0, 1, 2]), [0], 1 / 3],
  ],
  "nothing is right": [
    [choice(3, []), [], 1],
    [choice(3, []), null, 1],
    [choice(3, []), [1], 0],
  ],
  "all or nothing": [
    [choice(4, [0, 1], { scoring: "all" }), [1, 0], 1],
    [choice(4, [0, 1], { scoring: "all" }), [0], 0],
    [choice(4, [0, 1], { scoring: "all" }), [0, 1, 2], 0],
  ],
};

for (const [name, rows] of Object.entries(CHOICES)) {
  test(name, () => {
    for (const [question, chosen, fraction] of rows) {
      assert.ok(Math.abs(grade(question, chosen).fraction - fraction) < 1e-12, JSON.stringify([question.key, chosen]));
    }
  });
}

test("of each option it is told whether it was treated rightly", () => {
  assert.deepEqual(grade(choice(4, [0, 1]), [1, 2]).parts, [false, true, false, true]);
});

describe("a number", () => {
  /** @type {[Question, string, number][]} */
  const rows = [
    [numeric(0.1, 0.01), "0.1", 1],
    [numeric(0.1, 0.01), "0,11", 1],
    [numeric(0.1, 0.01), "0.09", 1],
    [numeric(1, 0.1), "1.1", 1], // 1.1 - 1 is 0.10000000000000009 in binary
    [numeric(0.1, 0.01), "0.1101", 0],
    [numeric(20, 0), "20 ms", 0],
    [numeric(20, 0, "ms"), "20 ms", 1],
    [numeric(20, 0, "ms"), "20", 1],
    [numeric(-3, 0), "−3", 1],
    [numeric(0.0015, 0), "1.5e-3", 1],
    [numeric(1176, 0), "1,176", 1], // in an exam nobody asks what is meant
    [numeric(1.176, 0), "1,176", 1],
    [numeric(1176, 0), "1,177", 0],
    [numeric(0, 0.5), "", 0],
    [numeric(0, 0.5), "nil", 0],
  ];
  for (const [question, text, fraction] of rows) {
    test(`${JSON.stringify(question.key)} answered by “${text}”: ${fraction}`, () => {
      assert.equal(grade(question, text).fraction, fraction);
    });
  }
  test("nothing at all is wrong, even where zero is right", () => assert.equal(grade(numeric(0, 1), null).fraction, 0));
});

test("a short text counts whatever its case, width and spacing", () => {
  /** @type {Question} */
  const question = { ...common, kind: "short-text", key: ["Gradient descent", "Straße"] };
  for (const said of ["gradient descent", " GRADIENT   DESCENT. ", "ｇradient descent", "STRASSE"]) {
    assert.equal(grade(question, said).fraction, 1, said);
  }
  for (const said of ["gradient", "gradientdescent", "", " . ", null]) assert.equal(grade(question, said).fraction, 0);
});

test("pairs are worth the same each", () => {
  /** @type {Question} */
  const question = { ...common, kind: "matching", key: [0, 1, 2, 3], matches: [3, 1, 4, 0, 2] };
  assert.deepEqual(grade(question, [0, 4, 2, null]), { fraction: 1 / 2, parts: [true, false, true, false] });
  assert.equal(grade(question, null).fraction, 0);
});

test("an item counts in its own place only", () => {
  /** @type {Question} */
  const question = { ...common, kind: "ordering", key: [0, 1, 2], items: [2, 0, 1] };
  assert.deepEqual(grade(question, [0, 2, 1]), { fraction: 1 / 3, parts: [true, false, false] });
  assert.equal(grade(question, [1, 2, 0]).fraction, 0);
});

test("of an open answer the reader is the judge", () => {
  /** @type {Question} */
  const question = { ...common, kind: "open", key: null };
  assert.deepEqual([0, 0.5, 1, null].map((said) => grade(question, said).fraction), [0, 0.5, 1, 0]);
});
