/**
 * Numbers as people type them: `0,5` and `0.5`, `−3`, `1 000`, `1.5e-3`, and `20 ms` where the unit is known.
 */

const NUMBER = /^([+-]?)(\d+(?:\.\d*)?|\.\d+)(?:e([+-]?\d+))?$/i;
const MINUS = /[−–‒]/g; // what phones and word processors make of a hyphen
const GROUPED = /^[+-]?\d{1,3}(?:([.,])\d{3})(?:\1\d{3})*(?!\1)[.,]\d/; // both signs: the last is the decimal one

/**
 * Read a number.
 *
 * @param {string} text as typed
 * @param {string} [unit] behind the number it is passed over
 * @returns {number | null} null when it is no number, or none that a computer can hold
 */
export function parseNumber(text, unit = "") {
  const plain = withoutUnit(folded(text), folded(unit)).replace(/[\s'’_]/g, "");
  const grouped = GROUPED.exec(plain)?.[1];
  const pointed = (grouped ? plain.replaceAll(grouped, "") : plain).replace(",", ".");
  const number = NUMBER.test(pointed) ? Number(pointed) : Number.NaN;
  return Number.isFinite(number) ? number : null;
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
  return unit && text.endsWith(unit) ? text.slice(0, -unit.length) : text;
}
