/**
 * What a browser remembers of one question: every answer that was given, and a star. Two records of the same question
 * merge to one that has the answers of both, in whatever order and however often they are merged.
 *
 * @typedef {readonly [time: number, fraction: number, rating: number, seconds?: number]} Entry
 *   one answer: milliseconds of Unix time; how much was right, 0 to 1; 1 to 4 as in FSRS (again, hard, good, easy); how
 *   long it took
 *
 * @typedef {object} QuestionRecord
 * @property {readonly Entry[]} log in the order of time
 * @property {boolean} star whether the reader marked the question
 */

/** @type {QuestionRecord} */
export const NOTHING = Object.freeze({ log: Object.freeze([]), star: false });

/**
 * @param {QuestionRecord} one
 * @param {QuestionRecord} other
 * @returns {QuestionRecord}
 */
export function mergeRecords(one, other) {
  const entries = new Map([...one.log, ...other.log].map((entry) => [JSON.stringify(entry), entry]));
  const log = [...entries].sort(([a, [at]], [b, [bt]]) => at - bt || (a < b ? -1 : 1)).map(([, entry]) => entry);
  return { log, star: one.star || other.star };
}

/**
 * Check what was stored, or what a file holds.
 *
 * @param {unknown} value
 * @returns {QuestionRecord | null} null when any of it is not what this version writes
 */
export function asRecord(value) {
  if (typeof value !== "object" || value === null) return null;
  const { log, star = false } = /** @type {{ log?: unknown, star?: unknown }} */ (value);
  if (!Array.isArray(log) || typeof star !== "boolean" || !log.every(isEntry)) return null;
  return mergeRecords({ log, star }, NOTHING);
}

/**
 * Whether a value is an answer as it is logged.
 *
 * @param {unknown} value
 * @returns {value is Entry}
 */
export function isEntry(value) {
  if (!Array.isArray(value) || value.length < 3 || value.length > 4) return false;
  const [time, fraction, rating, seconds = 0] = value;
  return (
    [time, fraction, rating, seconds].every((each) => typeof each === "number" && Number.isFinite(each)) &&
    time >= 0 && fraction >= 0 && fraction <= 1 && [1, 2, 3, 4].includes(rating) && seconds >= 0
  );
}
