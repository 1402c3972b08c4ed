/**
 * Below an answer: the button that checks it, what came of that, and the way on. Who compares own words with the model
 * answer reads that first: then it stands below both.
 *
 * @import { Action } from "../core/attempt.js"
 * @import { Question } from "../core/question.js"
 * @import { Controls } from "./controls/controls.js"
 * @import { Mood } from "./verdict.js"
 * @import { WidgetOptions } from "./widget.js"
 */

import { actions, askedAgain, checked, FRESH, opened } from "../core/attempt.js";
import { grade } from "../core/grade.js";
import { say } from "../core/words.js";
import { make, makeButton } from "./dom.js";
import { verdictOf } from "./verdict.js";

const LABELS = {
  "": () => "",
  check: () => say("check"),
  compare: () => say("compare"),
  "try-again": () => say("try-again"),
  "next-question": () => say("next-question"),
  "show-answer": () => say("show-answer"),
};

/**
 * @param {object} parts
 * @param {HTMLElement} parts.section
 * @param {HTMLElement} parts.fieldset what to answer with
 * @param {Question} parts.question
 * @param {Controls} parts.controls
 * @param {HTMLDetailsElement} parts.answer
 * @param {WidgetOptions} parts.options
 * @param {() => void} parts.reveal opens the answer, and marks the key
 */
export function practiceBar({ section, fieldset, question, controls, answer, options, reveal }) {
  const { onAnswer = () => {}, onNext } = options;
  const free = question.kind === "open";
  let attempt = FRESH;
  let began = performance.now();

  const main = makeButton("", () => act(), { class: "qb-main md-button--primary" });
  const other = makeButton("", () => act(true), { class: "qb-other" });
  const own = [
    makeButton(say("own-wrong"), () => settle(0)),
    makeButton(say("own-half"), () => settle(0.5)),
    makeButton(say("own-right"), () => settle(1)),
  ];
  const judging = make("div", { class: "qb-judging", role: "group", "aria-label": say("how-was-it") }, own);
  const verdict = make("p", { class: "qb-verdict", role: "status" });
  const element = make("div", { class: "qb-check" }, [main, other, judging, verdict]);
  answer.addEventListener("toggle", toggled);
  show();

  /** What the reader wrote in own words, until it is judged. */
  function ownWords() {
    return free ? controls.response() : null;
  }

  function current() {
    return actions(attempt, { open: answer.open, free, last: !onNext });
  }

  function show() {
    const [first, second] = current();
    for (const [button, action] of /** @type {const} */ ([[main, first], [other, second]])) {
      const label = LABELS[action]();
      if (button.textContent !== label) button.textContent = label;
      button.hidden = !action;
    }
    const above = free && attempt.phase !== "asked" ? answer : fieldset;
    if (element.previousElementSibling !== above) above.after(element);
    judging.hidden = !(attempt.phase === "comparing" || (attempt.phase === "review" && typeof ownWords() === "string"));
    element.dataset.phase = attempt.phase;
  }

  /**
   * @param {string} text
   * @param {Mood} [mood]
   */
  function tell(text, mood = "") {
    verdict.textContent = text;
    verdict.dataset.mood = mood;
  }

  function act(second = false) {
    const [first, beside] = current();
    /** @type {Partial<Record<Action, () => void>>} */
    const does = { check, compare: check, "try-again": again, "next-question": onNext, "show-answer": showAnswer };
    does[second ? beside : first]?.();
  }

  function check() {
    const problem = controls.problem();
    if (problem) {
      tell(problem, "problem");
      controls.focus();
    } else if (free) {
      compare();
    } else {
      settle();
    }
    if (problem || !free) element.scrollIntoView({ block: "nearest" }); // a key press checks it from afar
    return !problem;
  }

  /** Show the model answer to somebody who has thought of one. */
  function compare() {
    attempt = { ...attempt, phase: "comparing" };
    reveal();
    tell(say("how-was-it"));
    show();
    answer.querySelector("summary")?.focus();
  }

  /**
   * Grade the answer, and say so.
   *
   * @param {number} [judged] what the reader gives himself
   */
  function settle(judged) {
    if (judged !== undefined) controls.set(judged);
    const response = controls.response();
    const result = grade(question, response);
    const { shown } = attempt;
    const reviewed = attempt.phase === "review";
    attempt = reviewed ? attempt : checked(attempt, result.fraction);
    controls.mark(result, answer.open);
    tell(...verdictOf(question, response, result, attempt));
    if (result.fraction === 1) reveal();
    show();
    if (judged !== undefined && !reviewed) main.focus();
    const hints = section.querySelectorAll(".qb-help[open]").length;
    const seconds = (performance.now() - began) / 1000;
    const { fraction } = result;
    onAnswer({ question, response, fraction, grade: result, tries: attempt.tries, hints, seconds, shown });
  }

  function again() {
    if (attempt.phase === "right") controls.set(null);
    attempt = askedAgain(attempt);
    controls.unmark();
    answer.open = false;
    tell("");
    show();
    controls.focus();
  }

  function showAnswer() {
    reveal();
    answer.querySelector("summary")?.focus();
  }

  function toggled() {
    if (answer.open) attempt = opened(attempt);
    if (answer.open && attempt.phase === "wrong") controls.mark(grade(question, controls.response()), true);
    show();
  }

  return {
    element,
    act,
    check,
    /** Judge an answer in own words by its place among the judgements; false when none is asked for. */
    judge(/** @type {number} */ place) {
      const button = judging.hidden ? undefined : own[place];
      button?.click();
      return Boolean(button);
    },
    /** The reader changed the answer: what was said of it holds no longer. */
    changed() {
      if (attempt.phase !== "asked") controls.unmark();
      attempt = askedAgain(attempt);
      tell("");
      show();
    },
    /** Say what came of an answer that was given elsewhere; one in own words is judged now. */
    review() {
      const response = controls.response();
      attempt = { ...FRESH, phase: "review" };
      tell(...verdictOf(question, response, grade(question, response), attempt));
      show();
      if (free && typeof response === "string") {
        tell(say("how-was-it"));
      }
    },
    reset() {
      attempt = FRESH;
      began = performance.now();
      tell("");
      show();
    },
    destroy: () => answer.removeEventListener("toggle", toggled),
  };
}
