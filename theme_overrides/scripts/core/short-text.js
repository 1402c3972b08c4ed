/**
 * Short answers, compared as a teacher would: case, width, spacing and a full stop say nothing.
 */

/**
 * Whether a text is one of the accepted ones: equal after NFKC, case folding, folding of white space, and without dots
 * around it.
 *
 * @param {string} text as typed
 * @param {readonly string[]} accepted
 * @returns {boolean}
 */
export function isAccepted(text, accepted) {
  const said = folded(text);
  return said !== "" && accepted.some((each) => folded(each) === said);
}

/** @param {string} text */
function folded(text) {
  const spaced = text.normalize("NFKC").replace(/\s+/gu, " ");
  return spaced.toUpperCase().toLowerCase().normalize("NFKC").replace(/^[\s.]+|[\s.]+$/gu, ""); // "ß" and "SS" are one
}
