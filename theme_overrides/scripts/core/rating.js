/** How well a question was remembered, told from how it was answered; FSRS takes it from there. */

const SLOW_SECONDS = 90;

/**
 * Rate an answer: wrong is "again"; at least half right, right with a hint, or slow is "hard"; right is "good".
 * "Easy" only a reader can say.
 *
 * @param {{fraction: number, hints?: number, seconds?: number}} answer Fraction from 0 to 1, number of opened hints.
 * @returns {1 | 2 | 3}
 */
export function ratingOf({ fraction, hints = 0, seconds = 0 }) {
  if (fraction < 0.5) return 1;
  return fraction < 1 || hints > 0 || seconds > SLOW_SECONDS ? 2 : 3;
}
