/**
 * How far a reader is with a question on its page.
 *
 * @typedef {"asked" | "comparing" | "wrong" | "right" | "review"} Phase
 *   asked; comparing an answer in one's own words with the model; answered, not all right; answered, right; looked at
 *   after an exam
 *
 * @typedef {object} Attempt
 * @property {Phase} phase
 * @property {number} tries answers that were checked
 * @property {boolean} shown whether the answer was read before it was found
 *
 * @typedef {"" | "check" | "compare" | "try-again" | "next-question" | "show-answer"} Action
 */

/** @type {Attempt} */
export const FRESH = Object.freeze({ phase: "asked", tries: 0, shown: false });

/**
 * @param {Attempt} attempt
 * @param {number} fraction how much of the answer is right
 * @returns {Attempt}
 */
export function checked(attempt, fraction) {
  return { ...attempt, phase: fraction === 1 ? "right" : "wrong", tries: attempt.tries + 1 };
}

/**
 * The reader changed the answer, or tries again. Whoever does so after a right answer has just read it.
 *
 * @param {Attempt} attempt
 * @returns {Attempt}
 */
export function askedAgain(attempt) {
  return attempt.phase === "right" ? { phase: "asked", tries: 0, shown: true } : { ...attempt, phase: "asked" };
}

/**
 * The answer was opened; whoever found it before, or wrote one to compare, has nothing to lose.
 *
 * @param {Attempt} attempt
 * @returns {Attempt}
 */
export function opened(attempt) {
  return attempt.phase === "asked" || attempt.phase === "wrong" ? { ...attempt, shown: true } : attempt;
}

/**
 * What can be done next: by the main button, and by the one beside it.
 *
 * @param {Attempt} attempt
 * @param {{ open: boolean, free: boolean, last: boolean }} question whether its answer is open; whether it is answered in
 *   one's own words; whether there is none after it
 * @returns {[main: Action, other: Action]}
 */
export function actions({ phase }, { open, free, last }) {
  switch (phase) {
    case "asked":
      return [free ? "compare" : "check", ""];
    case "wrong":
      return ["try-again", open ? (last ? "" : "next-question") : "show-answer"];
    case "right":
      return last ? ["try-again", ""] : ["next-question", "try-again"];
    default:
      return ["", ""];
  }
}
