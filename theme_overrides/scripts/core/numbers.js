/**
 * Numbers as people type them: `0,5` and `0.5`, `−3`, `1 000`, `1.5e-3`, and `20 ms` where the unit is known.
 */

import { sayNumber } from "./words.js";

const NUMBER = /^([+-]?)(\d+(?:\.\d*)?|\.\d+)(?:e([+-]?\d+))?$/i;
const MINUS = /[−–‒]/g; // what phones and word processors make of a hyphen
const GROUPED = /^[+-]?[1-9]\d{0,2}([.,])\d{3}(?:\1\d{3})*(?:(?!\1)[.,]\d.*)?$/; // of two signs, the last is the decimal one
const WORD = /\p{L}{4}/u; // a unit that is none of those whose case means something: mW and MW, ms and MS

/**
 * Read a number.
 *
 * "1,176" is 1176 to one writer and 1.176 to another. Where the site's language has a decimal point, the comma is in
 * doubt and the point is not; where it has a decimal comma, it is the other way round.
 *
 * @param {string} text as typed
 * @param {string} [unit] behind the number it is passed over
 * @returns {readonly number[]} what it may mean: nothing when it is no number, or none that a computer can hold
 */
export function readNumber(text, unit = "") {
  const plain = withoutUnit(folded(text), folded(unit)).replace(/[\s'’_]/g, "");
  const sign = GROUPED.exec(plain)?.[1];
  const grouped = sign ? valuesOf(plain.replaceAll(sign, "")) : [];
  const single = valuesOf(plain);
  const decimal = sayNumber(0.5).includes(",") ? "," : ".";
  return single.length && sign === decimal ? single : [...grouped, ...single];
}

/** @param {string} text without groups */
function valuesOf(text) {
  const pointed = text.replace(",", ".");
  return [pointed].filter((each) => NUMBER.test(each)).map(Number).filter(Number.isFinite);
}

/** @param {string} text */
function folded(text) {
  return text.normalize("NFKC").replace(MINUS, "-").replace(/\s+/g, " ").trim();
}

/**
 * @param {string} text
 * @param {string} unit
 */
function withoutUnit(text, unit) {
  const cased = (/** @type {string} */ each) => (WORD.test(unit) ? each.toLowerCase() : each);
  return unit && cased(text).endsWith(cased(unit)) ? text.slice(0, -unit.length) : text;
}
