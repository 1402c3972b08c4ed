/**
 * Beside the heading of a question: what came of the last answer to it, on this page or on another.
 *
 * @import { Store } from "../core/store.js"
 */

import { say } from "../core/words.js";
import { make } from "./dom.js";

/**
 * Put the line into a question's section.
 *
 * @param {HTMLElement} section
 * @param {Store} store
 * @returns {() => void} shows what the store says now
 */
export function addTrace(section, store) {
  const line = make("p", { class: "qb-trace" });
  section.querySelector("h2")?.after(line);
  const show = () => {
    const fraction = store.get(section.dataset.question ?? "").log.at(-1)?.[1] ?? -1;
    const [mood, text] =
      fraction === 1 ? ["right", say("last-right")]
      : fraction > 0 ? ["partly", say("last-partly")]
      : fraction === 0 ? ["wrong", say("last-wrong")]
      : ["", ""];
    line.dataset.mood = mood;
    line.textContent = text;
  };
  show();
  return show;
}
