/** Boxes of formulas that are wider than their place: the keyboard gets into those that scroll, and into no others. */

import { say } from "../core/words.js";

const watching = new ResizeObserver((changes) => changes.forEach(({ target }) => {
  const scrolls = target.scrollWidth > target.clientWidth;
  /** @type {[name: string, value: string][]} */
  const attributes = [["tabindex", "0"], ["role", "group"], ["aria-label", say("formula")]];
  for (const [name, value] of attributes) scrolls ? target.setAttribute(name, value) : target.removeAttribute(name);
}));

/** @param {Element} section */
export function letKeysScroll(section) {
  section.querySelectorAll(".qb-math").forEach((box) => watching.observe(box));
}
