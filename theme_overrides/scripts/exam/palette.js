/**
 * The numbers of an exam's questions: which is shown, which are answered, flagged, right, wrong; each leads there.
 *
 * @import { Exam } from "../core/exam-state.js"
 */
import { say } from "../core/words.js";
import { make } from "../page/dom.js";

/**
 * Make a palette.
 *
 * @param {Exam} first
 * @param {(index: number) => void} choose
 * @returns {{element: HTMLElement, update: (exam: Exam) => void}}
 */
export function makePalette(first, choose) {
  const buttons = first.ids.map((_, index) => make("button", { type: "button", click: () => choose(index) }, [String(index + 1)]));
  const element = make("nav", { class: "qb-palette", "aria-label": say("questions") }, buttons);
  return {
    element,
    update(exam) {
      buttons.forEach((button, index) => {
        const id = exam.ids[index] ?? "";
        const state = stateOf(exam, id);
        const flagged = exam.flagged.includes(id);
        button.dataset["state"] = state;
        button.toggleAttribute("data-flag", flagged);
        if (index === exam.at) button.setAttribute("aria-current", "true");
        else button.removeAttribute("aria-current");
        const about = [say("question-number", { n: index + 1 }), say(`is-${state}`), ...(flagged ? [say("is-flagged")] : [])];
        button.setAttribute("aria-label", about.join(", "));
      });
      const current = buttons[exam.at];
      if (current) element.scrollTop = current.offsetTop - element.offsetTop - element.clientHeight / 2;
    },
  };
}

/**
 * Tell how a question stands, while an exam runs and after it.
 *
 * @param {Exam} exam
 * @param {string} id
 * @returns {"open" | "answered" | "right" | "partly" | "wrong" | "ungraded" | "unanswered"}
 */
export function stateOf(exam, id) {
  const answered = id in exam.answers;
  if (!exam.ended) return answered ? "answered" : "open";
  const fraction = exam.grades[id];
  if (!answered) return "unanswered";
  if (fraction === undefined) return "ungraded";
  return fraction >= 1 ? "right" : fraction > 0 ? "partly" : "wrong";
}
