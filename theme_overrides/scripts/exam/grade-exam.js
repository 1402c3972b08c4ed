/**
 * Grades what was answered in an exam.
 *
 * @import { Exam } from "../core/exam-state.js"
 * @import { Response } from "../core/question.js"
 * @import { Bank } from "../practice/bank.js"
 */
import { grade } from "../core/grade.js";
import { readQuestion } from "../page/read-question.js";
import { loadQuestion } from "../practice/bank.js";

/**
 * Grade all answers but those that their reader has to grade.
 *
 * @param {Bank} bank
 * @param {Exam} exam
 * @returns {Promise<Record<string, number>>} Fractions by question; fails when a question cannot be loaded.
 */
export async function gradeExam(bank, exam) {
  /** @type {Record<string, number>} */
  const grades = {};
  for (const id of exam.ids) {
    const entry = bank.byId.get(id);
    if (!entry || !(id in exam.answers) || entry.kind === "open") continue;
    const question = readQuestion(await loadQuestion(bank, entry));
    if (question) grades[id] = grade(question, /** @type {Response} */ (exam.answers[id])).fraction;
  }
  return grades;
}
