/**
 * Grading. The formulas are those of Moodle (multiple choice with ±100/n weights; ordering by absolute position) and of
 * QTI 3 (`map_response` with a lower bound of 0); the documentation has the same.
 *
 * @import { ChoiceQuestion, NumericQuestion, Question, Response } from "./question.js"
 */

import { readNumber } from "./numbers.js";
import { isAccepted } from "./short-text.js";

/**
 * @typedef {object} Grade
 * @property {number} fraction how much of the question is right, 0 to 1
 * @property {readonly boolean[]} parts what is right: of each option, in the bank's order, whether the reader treated it
 *   rightly; of each pair whether its match is right; of each place whether its item is; of other kinds nothing
 */

/**
 * Grade an answer.
 *
 * @param {Question} question
 * @param {Response} response null grades as nothing chosen and nothing typed
 * @returns {Grade}
 */
export function grade(question, response) {
  switch (question.kind) {
    case "choice":
      return gradeChoice(question, numbers(response));
    case "numeric":
      return whole(typeof response === "string" && isClose(question, response));
    case "short-text":
      return whole(typeof response === "string" && isAccepted(response, question.key));
    case "matching":
    case "ordering":
      return gradePlaces(question.key, numbers(response));
    case "open":
      return { fraction: typeof response === "number" ? Math.min(1, Math.max(0, response)) : 0, parts: [] };
  }
}

/**
 * @param {ChoiceQuestion} question
 * @param {readonly (number | null)[]} chosen
 * @returns {Grade}
 */
function gradeChoice(question, chosen) {
  const { key, options, select, scoring } = question;
  const parts = options.map(({ index }) => chosen.includes(index) === key.includes(index));
  const hits = key.filter((index) => chosen.includes(index)).length;
  const misses = options.filter(({ index }) => chosen.includes(index) && !key.includes(index)).length;
  if (select === "one" || scoring === "all" || key.length === 0) {
    const right = select === "one" ? hits === 1 && misses === 0 : parts.every(Boolean);
    return { fraction: right ? 1 : 0, parts };
  }
  const distractors = options.length - key.length;
  const lost = distractors ? misses / distractors : 0;
  return { fraction: Math.max(0, hits / key.length - lost), parts };
}

/**
 * @param {readonly number[]} key
 * @param {readonly (number | null)[]} given
 * @returns {Grade}
 */
function gradePlaces(key, given) {
  const parts = key.map((right, place) => given[place] === right);
  return { fraction: key.length ? parts.filter(Boolean).length / key.length : 0, parts };
}

/**
 * Whether a number lies within the tolerance; its very edge does, however computers store tenths. Where nobody could be
 * asked which of two numbers is meant, as in an exam, the one that is right counts.
 *
 * @param {NumericQuestion} question
 * @param {string} text
 */
function isClose({ key, unit }, text) {
  return readNumber(text, unit).some((number) => {
    const slack = 4 * Number.EPSILON * Math.max(Math.abs(number), Math.abs(key.answer));
    return Math.abs(number - key.answer) <= key.tolerance + slack;
  });
}

/** @param {boolean} right */
function whole(right) {
  return { fraction: right ? 1 : 0, parts: [] };
}

/**
 * @param {Response} response
 * @returns {readonly (number | null)[]}
 */
function numbers(response) {
  return Array.isArray(response) ? response : [];
}
