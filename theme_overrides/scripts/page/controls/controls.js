/**
 * What each kind of question gives the widget: the means to answer it, put into its section of the page.
 *
 * @import { Grade } from "../../core/grade.js"
 * @import { Response } from "../../core/question.js"
 *
 * @typedef {object} Controls
 * @property {readonly HTMLElement[]} body what of the section the means are in; a fieldset goes around it
 * @property {string} legend what is to be done, in a few words
 * @property {() => Response} response null while nothing is answered
 * @property {(response: Response) => void} set shows an answer; null clears it
 * @property {() => string} problem why the answer cannot be checked, in words; empty when it can
 * @property {(grade: Grade, whole: boolean) => void} mark shows what is right and what is wrong; `whole`: the key as well
 * @property {() => void} unmark
 * @property {() => void} focus
 * @property {(place: number) => boolean} choose takes the option at a place (from 0), as a key press does; false when
 *   there is none
 * @property {() => void} destroy
 */

import { say } from "../../core/words.js";
import { make } from "../dom.js";

/**
 * Mark an element as right, wrong, or missed, for eyes and for readers of screens.
 *
 * @param {HTMLElement} element
 * @param {"right" | "wrong" | "missed"} mark
 */
export function putMark(element, mark) {
  removeMark(element);
  element.dataset.mark = mark;
  const names = { right: say("marked-right"), wrong: say("marked-wrong"), missed: say("marked-missed") };
  element.append(make("span", { class: "qb-mark" }, [names[mark]]));
}

/** @param {HTMLElement} element */
export function removeMark(element) {
  delete element.dataset.mark;
  element.querySelectorAll(":scope > .qb-mark, :scope > .qb-said").forEach((each) => each.remove());
}

/**
 * Put what an element holds into another, in its place.
 *
 * @template {keyof HTMLElementTagNameMap} T
 * @param {Element} element
 * @param {T} tag
 * @param {Readonly<Record<string, string>>} [attributes]
 */
export function wrapContent(element, tag, attributes = {}) {
  const wrapper = make(tag, attributes, [...element.childNodes]);
  element.append(wrapper);
  return wrapper;
}

/**
 * Take a wrapper away again, and leave what it holds.
 *
 * @param {Element} wrapper
 */
export function unwrap(wrapper) {
  wrapper.replaceWith(...wrapper.childNodes);
}

let count = 0;

/** An id that no other element has. */
export function newId() {
  count += 1;
  return `qb-${count}`;
}
