/**
 * How far a reader is with the questions of a page, by the last answer to each.
 *
 * @import { QuestionRecord } from "./record.js"
 */

/**
 * @param {readonly QuestionRecord[]} records one of each question
 * @returns {{ all: number, answered: number, right: number }}
 */
export function tallyOf(records) {
  const last = records.map(({ log }) => log.at(-1)).filter((entry) => entry !== undefined);
  const right = last.filter(([, fraction]) => fraction === 1);
  return { all: records.length, answered: last.length, right: right.length };
}
