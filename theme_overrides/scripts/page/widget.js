/**
 * A question that can be answered: its section of the page, enhanced in place.
 *
 * - `practice`: answer, check, see what is right, try again. Nothing is checked before the reader says so.
 * - `exam`: answer alone; nothing tells what is right, and the answer and the hints are out of sight.
 * - `review`: an answer that was given, marked, with the right one; nothing can be changed.
 *
 * @import { Grade } from "../core/grade.js"
 * @import { Question, Response } from "../core/question.js"
 */

import { grade } from "../core/grade.js";
import { make } from "./dom.js";
import { practiceBar } from "./bar.js";
import { blankControls } from "./controls/blank.js";
import { choiceControls } from "./controls/choice.js";
import { matchingControls } from "./controls/matching.js";
import { orderingControls } from "./controls/ordering.js";
import { readQuestion } from "./read-question.js";
import { letKeysScroll } from "./scrolling.js";

/**
 * @typedef {object} Answered
 * @property {Question} question
 * @property {Response} response
 * @property {number} fraction
 * @property {Grade} grade
 * @property {number} tries how many answers were checked, this one included
 * @property {number} hints how many were open
 * @property {number} seconds since the question was there to be answered
 * @property {boolean} shown whether the answer was read before
 *
 * @typedef {object} WidgetOptions
 * @property {"practice" | "exam" | "review"} [mode]
 * @property {string | number} [shuffleSeed] options are shuffled by it; without one they stand as on the page
 * @property {Response} [response] what was answered before
 * @property {(answered: Answered) => void} [onAnswer] an answer was checked (practice), or an open one judged (review)
 * @property {(response: Response) => void} [onChange] an answer was changed
 * @property {() => void} [onNext] leads on from a question that is done; without it nothing does
 *
 * @typedef {object} Widget
 * @property {Question} question
 * @property {() => Response} response null while nothing is answered
 * @property {() => Grade} grade of the answer as it is now
 * @property {() => boolean} check checks the answer, as the button does; false when there is none to check
 * @property {() => void} act does what the main button would: check, try again, go on
 * @property {(place: number) => boolean} choose takes the option, or the judgement, at a place, from 0
 * @property {(on?: boolean) => void} lock keeps the answer from being changed
 * @property {() => void} reveal opens the answer, and marks the key
 * @property {() => void} reset forgets the answer
 * @property {() => void} focus puts the focus on the first thing to answer with
 * @property {() => void} destroy leaves the section as it was
 */

/**
 * Enhance a question.
 *
 * @param {HTMLElement} section `.qb-question`
 * @param {WidgetOptions} [options]
 * @returns {Widget | null} null when it cannot be answered here, e.g. a draft that lacks its key; it stays as it is
 */
export function makeWidget(section, options = {}) {
  const { mode = "practice", shuffleSeed, onChange = () => {} } = options;
  letKeysScroll(section);
  const question = readQuestion(section);
  const controls = question && controlsOf(section, question, shuffleSeed, () => changed());
  const answer = section.querySelector(".qb-answer");
  if (!controls || !(answer instanceof HTMLDetailsElement)) return null;
  const lock = (on = true) => {
    fieldset.toggleAttribute("data-locked", on); // not disabled: wide code in it would count as out of reach for keys
    for (const field of fieldset.querySelectorAll("input, select, textarea, button")) field.toggleAttribute("disabled", on);
  };
  const reveal = () => {
    answer.open = true;
    answer.toggleAttribute("data-asked", true);
    if (mode !== "exam") controls.mark(grade(question, controls.response()), true);
  };
  const changed = () => {
    bar?.changed();
    onChange(controls.response());
  };
  const title = section.querySelector("h2")?.firstChild?.textContent?.trim() ?? "";
  const fieldset = make("fieldset", { class: "qb-body" }, [
    make("legend", { class: "qb-sr" }, [[title, controls.legend].filter(Boolean).join(": ")]),
  ]);
  controls.body[0]?.before(fieldset);
  fieldset.append(...controls.body);
  const bar = mode === "exam" ? null : practiceBar({ section, fieldset, question, controls, answer, options, reveal });
  section.dataset.mode = mode;
  section.classList.add("qb-ready");
  fieldset.addEventListener("input", changed);
  if (options.response !== undefined) controls.set(options.response);
  if (mode === "review") {
    lock();
    reveal();
    bar?.review();
  }

  return {
    question,
    response: controls.response,
    grade: () => grade(question, controls.response()),
    check: () => bar?.check() ?? false,
    act: () => bar?.act(),
    choose: (place) => controls.choose(place) || (bar?.judge(place) ?? false),
    lock,
    reveal,
    reset() {
      controls.set(null);
      controls.unmark();
      bar?.reset();
      answer.open = false;
    },
    focus: controls.focus,
    destroy() {
      controls.unmark();
      bar?.element.remove();
      bar?.destroy();
      lock(false);
      fieldset.before(...controls.body);
      fieldset.remove();
      controls.destroy();
      section.classList.remove("qb-ready");
      delete section.dataset.mode;
    },
  };
}

/**
 * @param {HTMLElement} section
 * @param {Question} question
 * @param {string | number | undefined} seed
 * @param {() => void} changed
 */
function controlsOf(section, question, seed, changed) {
  switch (question.kind) {
    case "choice":
      return choiceControls(section, question, seed);
    case "matching":
      return matchingControls(section, question);
    case "ordering":
      return orderingControls(section, question, changed);
    default:
      return blankControls(section, question);
  }
}
