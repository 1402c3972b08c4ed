/** Letters of options, as `<ol type="A">` gives them: 0 is A, 25 is Z, 26 is AA. */

/**
 * @param {number} place from 0
 * @returns {string}
 */
export function letterOf(place) {
  const rest = Math.floor(place / 26);
  return (rest ? letterOf(rest - 1) : "") + String.fromCharCode(65 + (place % 26));
}
