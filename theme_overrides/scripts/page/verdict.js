/**
 * What is said of an answer: in a few words, and never more than is known.
 *
 * @import { Grade } from "../core/grade.js"
 * @import { Question, Response } from "../core/question.js"
 */

import { say, sayNumber } from "../core/words.js";

/** @typedef {"" | "right" | "partly" | "wrong" | "problem"} Mood */

/**
 * @param {Question} question
 * @param {Response} response
 * @param {Grade} grade
 * @param {{ tries: number, shown: boolean }} attempt no tries for an answer of an exam, which may be none
 * @returns {[text: string, mood: Mood]}
 */
export function verdictOf(question, response, { fraction, parts }, { tries, shown }) {
  const mood = fraction === 1 ? "right" : fraction > 0 ? "partly" : "wrong";
  const texts = [response === null && tries === 0 ? say("not-answered") : gradeText()];
  if (shown) texts.push(say("not-counted"));
  return [texts.filter(Boolean).join(" "), mood];

  function gradeText() {
    if (mood === "right") return tries > 1 ? say("right-now") : say("right");
    if (mood === "wrong") return tries ? say("not-right") : say("wrong");
    if (question.kind !== "matching" && question.kind !== "ordering") {
      return say("partly-right", { percent: sayNumber(fraction, { style: "percent" }) });
    }
    return say("parts-right", { n: parts.filter(Boolean).length, all: parts.length });
  }
}
