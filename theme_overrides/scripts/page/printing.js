/** Worksheets: without any answers, or with all of them at the end, and a line for a name and a date. */

import { say } from "../core/words.js";
import { make } from "./dom.js";

const WORKSHEET = "qb-worksheet";

/**
 * Print the questions without their answers.
 *
 * @param {{ key: boolean }} options `key`: with the right answers, in short, behind the last question
 */
export function printWorksheet({ key }) {
  const root = document.documentElement;
  const last = [...document.querySelectorAll(".qb-question")].at(-1);
  const sheet = key ? keySheet() : null;
  const lines = make("p", { class: "qb-who" }, [say("print-name"), say("print-date")].map((text) => make("span", {}, [text])));
  document.querySelector(".qb-question")?.before(lines);
  root.classList.add(WORKSHEET);
  if (sheet) last?.after(sheet);
  window.addEventListener("afterprint", () => {
    root.classList.remove(WORKSHEET);
    sheet?.remove();
    lines.remove();
  }, { once: true });
  window.print();
}

/** Write the right answers, one after the other. */
function keySheet() {
  const answers = [...document.querySelectorAll(".qb-question")].map((question) => {
    const title = make("h3", {}, [question.querySelector("h2")?.firstChild?.textContent?.trim() ?? ""]);
    const parts = [...question.querySelectorAll(":scope > .qb-answer > :is(summary + p, .qb-key)")];
    return make("section", {}, [title, ...parts.map((part) => part.cloneNode(true))]);
  });
  return make("div", { class: "qb-sheet" }, [make("h2", {}, [say("answers-title")]), ...answers]);
}
