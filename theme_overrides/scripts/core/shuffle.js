/**
 * Shuffling by a seed: the same seed gives the same order, in every browser, so that a selection can be shared.
 */

/**
 * Shuffle items; those that are fixed keep their places.
 *
 * @template T
 * @param {readonly T[]} items
 * @param {string | number} seed
 * @param {(item: T) => boolean} [isFixed]
 * @returns {T[]}
 */
export function shuffle(items, seed, isFixed = () => false) {
  const random = randomFrom(String(seed));
  const loose = items.filter((item) => !isFixed(item));
  for (let last = loose.length - 1; last > 0; last -= 1) {
    const other = Math.floor(random() * (last + 1));
    [loose[last], loose[other]] = [/** @type {T} */ (loose[other]), /** @type {T} */ (loose[last])];
  }
  let next = 0;
  return items.map((item) => (isFixed(item) ? item : /** @type {T} */ (loose[next++])));
}

/**
 * Numbers from 0 up to 1: xmur3 makes a state of the text, mulberry32 (both by bryc, public domain) goes on from there.
 *
 * @param {string} seed
 * @returns {() => number}
 */
function randomFrom(seed) {
  let state = 1779033703 ^ seed.length;
  for (let i = 0; i < seed.length; i += 1) {
    state = Math.imul(state ^ seed.charCodeAt(i), 3432918353);
    state = (state << 13) | (state >>> 19);
  }
  state = Math.imul(state ^ (state >>> 16), 2246822507);
  state = Math.imul(state ^ (state >>> 13), 3266489909);
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}
