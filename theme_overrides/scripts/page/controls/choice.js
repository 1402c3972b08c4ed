/**
 * Options to choose from: the list of the page, with a radio button or a check box in each item.
 *
 * @import { ChoiceQuestion } from "../../core/question.js"
 * @import { Controls } from "./controls.js"
 */

import { letterOf } from "../../core/letters.js";
import { shuffle } from "../../core/shuffle.js";
import { say } from "../../core/words.js";
import { make } from "../dom.js";
import { newId, putMark, removeMark, unwrap, wrapContent } from "./controls.js";
import { plainText } from "./plain-text.js";

/**
 * @param {HTMLElement} section
 * @param {ChoiceQuestion} question
 * @param {string | number | undefined} seed the options are shuffled by it; undefined leaves them as they are
 * @returns {Controls | null} null when the section lacks what it should have
 */
export function choiceControls(section, question, seed) {
  const list = section.querySelector(".qb-options");
  if (!(list instanceof HTMLElement)) return null;
  const items = itemsOf(list);
  if (seed !== undefined && question.shuffle) {
    const order = shuffle(question.options, seed, ({ fixed }) => fixed).map(({ index }) => index);
    list.append(...order.flatMap((index) => items.get(index) ?? []));
    letterAnew(section, list, question.key);
  }
  const name = newId();
  const type = question.select === "many" ? "checkbox" : "radio";
  const inputs = new Map([...items].map(([index, item]) => {
    const label = wrapContent(item, "label");
    const input = make("input", { type, name, value: index });
    if (label.querySelector("math")) input.setAttribute("aria-label", plainText(label));
    label.prepend(input);
    item.addEventListener("click", clicked);
    return [index, input];
  }));
  const chosen = () => [...inputs].flatMap(([index, input]) => (input.checked ? [index] : []));
  /** @param {Event} event of the item itself: its border, or a press that began before the label was there */
  function clicked({ target, currentTarget }) {
    if (target === currentTarget && target instanceof HTMLElement) target.querySelector("label")?.click();
  }
  const itemOf = (/** @type {number} */ index) => /** @type {HTMLElement} */ (items.get(index));
  let warned = false;

  return {
    body: [list],
    legend: type === "radio" ? say("choose-one") : say("choose-many"),
    response: () => (chosen().length ? chosen() : null),
    set(response) {
      const wanted = Array.isArray(response) ? response : [];
      inputs.forEach((input, index) => (input.checked = wanted.includes(index)));
    },
    problem() {
      if (chosen().length || warned) return "";
      if (type === "radio") return say("choose-first");
      warned = true; // that none is right is an answer, too; but first it is taken for an oversight
      return say("none-chosen");
    },
    mark({ parts }, whole) {
      for (const [index, input] of inputs) {
        const right = question.key.includes(index);
        if (input.checked) putMark(itemOf(index), right ? "right" : "wrong");
        else if (whole && right) putMark(itemOf(index), parts.length ? "missed" : "right");
        else removeMark(itemOf(index));
        if (input.checked) sayOf(section, itemOf(index), index);
      }
    },
    unmark() {
      warned = false;
      items.forEach(removeMark);
    },
    focus: () => ([...inputs.values()].find(({ checked }) => checked) ?? firstOf(list))?.focus(),
    choose(place) {
      const input = list.querySelectorAll("input")[place];
      if (!input || input.matches(":disabled")) return false;
      input.focus({ preventScroll: true });
      input.click();
      return true;
    },
    destroy() {
      items.forEach((item, index) => {
        removeMark(item);
        item.removeEventListener("click", clicked);
        inputs.get(index)?.remove();
        item.querySelectorAll(":scope > label").forEach(unwrap);
      });
      list.append(...[...items].sort(([one], [other]) => one - other).map(([, item]) => item));
      letterAnew(section, list, question.key);
    },
  };
}

/** @param {Element} list */
function firstOf(list) {
  return list.querySelector("input");
}

/** @param {HTMLElement} list */
function itemsOf(list) {
  const items = [...list.children].filter((item) => item instanceof HTMLElement);
  return new Map(items.map((item) => [Number(item.dataset.option), item]));
}

/**
 * Say of a chosen option what the bank says of it; it stands in the answer as well.
 *
 * @param {HTMLElement} section
 * @param {HTMLElement} item
 * @param {number} index
 */
function sayOf(section, item, index) {
  const said = section.querySelector(`.qb-answer .qb-feedback > li[data-option="${index}"]`);
  if (said) item.append(make("div", { class: "qb-said" }, [...said.cloneNode(true).childNodes]));
}

/**
 * Name the options in the answer by the letters that they have now.
 *
 * @param {HTMLElement} section
 * @param {Element} list
 * @param {readonly number[]} key
 */
function letterAnew(section, list, key) {
  const order = [...list.children].map((item) => Number(item.getAttribute("data-option")));
  section.querySelectorAll(".qb-answer :is(.qb-key, .qb-feedback) > li[data-option]").forEach((item) => {
    item.setAttribute("value", String(order.indexOf(Number(item.getAttribute("data-option"))) + 1));
  });
  for (const answer of section.querySelectorAll(".qb-answer :is(.qb-key, .qb-feedback)")) {
    answer.append(...[...answer.children].sort((one, other) => Number(one.getAttribute("value")) - Number(other.getAttribute("value"))));
  }
  const verdict = section.querySelector(".qb-answer > summary + p strong");
  const places = key.map((index) => order.indexOf(index)).sort((one, other) => one - other);
  if (!verdict || places.length === 0) return;
  const letters = new Intl.ListFormat(document.documentElement.lang || "en").format(places.map(letterOf));
  verdict.textContent = say("letters-right", { n: places.length, letters });
}
