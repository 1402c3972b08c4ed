import assert from "node:assert/strict";
import { test } from "node:test";
import { readNumber } from "../../../theme_overrides/scripts/core/numbers.js";

/** @type {[text: string, number: number | null, unit?: string][]} */
const ROWS = [
  ["0.5", 0.5],
  ["0,5", 0.5],
  [",5", 0.5],
  ["5.", 5],
  ["-3", -3],
  ["−3", -3],
  ["+ 3", 3],
  ["1e3", 1000],
  ["1,5E−3", 0.0015],
  ["1 000", 1000],
  ["1\u202f000,5", 1000.5],
  ["1'000.5", 1000.5],
  ["1,000.5", 1000.5],
  ["1.000.000,5", 1000000.5],
  ["1.176", 1.176], // here a point is the decimal sign
  ["0,125", 0.125],
  ["1176,000", 1176],
  ["1,176,000", 1176000],
  ["12 WORDS", 12, "words"],
  ["1176 Weights", 1176, "weights"],
  ["20 mW", null, "MW"],
  ["１２", 12],
  ["20 ms", 20, "ms"],
  ["20ms", 20, "ms"],
  ["20 µs", 20, "μs"], // micro sign and Greek letter
  ["95 %", 95, "%"],
  ["20 ms", null],
  ["20 MS", null, "ms"],
  ["1.2.3", null],
  ["1,2,3", null],
  ["", null],
  ["ms", null, "ms"],
  ["e3", null],
  ["0x10", null],
  ["Infinity", null],
  ["1e999", null],
  ["1/2", null],
];

for (const [text, number, unit] of ROWS) {
  test(`“${text}”${unit ? ` in ${unit}` : ""} is ${number}`, () => {
    assert.deepEqual(readNumber(text, unit), number === null ? [] : [number]);
  });
}

test("a comma before three digits may group them or be a decimal one", () => {
  assert.deepEqual(readNumber("1,176"), [1176, 1.176]);
  assert.deepEqual(readNumber("−28,800 m", "m"), [-28800, -28.8]);
});
