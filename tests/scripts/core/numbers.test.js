import assert from "node:assert/strict";
import { test } from "node:test";
import { parseNumber } from "../../../theme_overrides/scripts/core/numbers.js";

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
  ["1,000", 1], // a comma is a decimal sign; the page says how it was read
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
  test(`“${text}”${unit ? ` in ${unit}` : ""} is ${number}`, () => assert.equal(parseNumber(text, unit), number));
}
