/**
 * A field to type in: for a number, a few words, or an answer in one's own words. On paper a line stands in its place.
 *
 * @import { NumericQuestion, OpenQuestion, ShortTextQuestion } from "../../core/question.js"
 * @import { Controls } from "./controls.js"
 */

import { readNumber } from "../../core/numbers.js";
import { say, sayNumber } from "../../core/words.js";
import { make } from "../dom.js";
import { newId, putMark, removeMark } from "./controls.js";

/**
 * @param {HTMLElement} section
 * @param {NumericQuestion | ShortTextQuestion | OpenQuestion} question
 * @returns {Controls | null} null when the section lacks what it should have
 */
export function blankControls(section, question) {
  const blank = section.querySelector(".qb-blank");
  if (!(blank instanceof HTMLElement)) return null;
  const id = newId();
  const long = question.kind === "open";
  const field = long
    ? make("textarea", { id, rows: 4 })
    : make("input", { id, type: "text", autocomplete: "off", autocapitalize: "off", spellcheck: "false" });
  const unit = question.kind === "numeric" ? question.unit : "";
  const row = make("div", { class: "qb-field" }, [
    make("label", { for: id }, [say("your-answer")]),
    make("span", { class: "qb-entry" }, [field, ...(unit ? [make("span", { class: "qb-unit" }, [unit])] : [])]),
  ]);
  blank.after(row);
  blank.hidden = true;
  const typed = () => field.value.trim();
  /** @type {number | null} what readers give themselves for an open answer */
  let own = null;
  field.addEventListener("input", () => void (own = null));

  return {
    body: [blank, row],
    legend: long ? say("write-freely") : question.kind === "numeric" ? say("write-number") : say("write-words"),
    response: () => own ?? (typed() || null),
    set(response) {
      own = typeof response === "number" ? response : null;
      if (typeof response !== "number") field.value = typeof response === "string" ? response : "";
    },
    problem() {
      if (long) return "";
      if (!typed()) return say("write-first");
      return question.kind === "numeric" ? problemOf(readNumber(typed(), unit)) : "";
    },
    mark({ fraction }) {
      if (!long) putMark(row, fraction === 1 ? "right" : "wrong");
    },
    unmark: () => removeMark(row),
    focus: () => field.focus(),
    choose: () => false,
    destroy() {
      row.remove();
      blank.hidden = false;
    },
  };
}

/** @param {readonly number[]} read what a text may mean */
function problemOf(read) {
  const [one, other] = read.map((each) => sayNumber(each, { useGrouping: false, maximumSignificantDigits: 15 }));
  if (one && other) return say("which-number", { one, other });
  return one ? "" : say("no-number");
}
