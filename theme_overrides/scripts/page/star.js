/**
 * A star beside the heading of a question: to find it again on the practice page.
 *
 * @import { Store } from "../core/store.js"
 */

import { say } from "../core/words.js";
import { make } from "./dom.js";

/**
 * Put the star into a question's section.
 *
 * @param {HTMLElement} section
 * @param {Store} store
 * @returns {() => void} shows what the store says now
 */
export function addStar(section, store) {
  const id = section.dataset.question ?? "";
  const title = section.querySelector("h2")?.firstChild?.textContent?.trim() ?? "";
  const button = make("button", { type: "button", class: "qb-star", "aria-label": say("star", { question: title }), title: say("star-short") });
  button.addEventListener("click", () => void store.star(id, !store.get(id).star));
  section.querySelector("h2")?.after(button);
  const show = () => button.setAttribute("aria-pressed", String(store.get(id).star));
  show();
  return show;
}
