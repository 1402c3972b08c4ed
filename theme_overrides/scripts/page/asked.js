/**
 * Questions get ready one after the other. One that somebody clicks on, gets into by keyboard or asks for by its address
 * is ready at once, and what was done to it before is done now.
 *
 * @import { Quiz } from "./keyboard.js"
 */

import { takeMissed } from "./first-sign.js";
import { press } from "./keyboard.js";

/** @type {Quiz | undefined} the one of the page that is shown */
let quiz;

/** @param {Quiz} shown whose keys are listened to already */
export function heedReader(shown) {
  if (!quiz) {
    for (const name of ["pointerdown", "focusin", "click"]) document.addEventListener(name, asked, true);
    window.addEventListener("hashchange", askedByAddress);
  }
  quiz = shown;
  askedByAddress();
  takeMissed().forEach((event) => (event instanceof KeyboardEvent ? press(event, document.activeElement) : choose(event)));
}

/** @param {Event} event */
function asked(event) {
  const section = sectionOf(event.target);
  if (!section?.matches(":not(.qb-ready, .qb-plain)")) return;
  if (event.type === "click") choose(event); // by software: a click of a hand or a key has another event before it
  else quiz?.widgetOf(section);
}

function askedByAddress() {
  const section = sectionOf(document.getElementById(decodeURIComponent(location.hash.slice(1))));
  if (section) quiz?.widgetOf(section);
}

/**
 * Do to a question what a click would do, had it been ready.
 *
 * @param {Event} event
 */
function choose({ target }) {
  const tool = target instanceof Element && target.closest(".qb-tools button");
  if (tool instanceof HTMLElement) tool.click();
  const section = sectionOf(target);
  if (!section || !(target instanceof Element) || target.closest("a, button, input, select, summary, textarea")) return;
  quiz?.widgetOf(section);
  target.closest(".qb-options > li")?.querySelector("label")?.click();
  const field = target.closest(".qb-blank") && section.querySelector(".qb-field :is(input, textarea)");
  if (field instanceof HTMLElement) field.focus();
}

/** @param {EventTarget | null} target */
function sectionOf(target) {
  const section = target instanceof Element ? target.closest(".qb-question") : null;
  return section instanceof HTMLElement && quiz?.sections.includes(section) ? section : null;
}
