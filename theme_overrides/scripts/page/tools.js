/**
 * What the tools above the questions of a quiz do, and how far its reader is.
 *
 * @import { Store } from "../core/store.js"
 */

import { tallyOf } from "../core/tally.js";
import { say } from "../core/words.js";
import { painted } from "./dom.js";
import { inTurns } from "./in-turns.js";
import { printWorksheet } from "./printing.js";
import { showKeys } from "./keys-dialog.js";
import { addToolBar } from "./tool-bar.js";

/**
 * @param {readonly HTMLElement[]} sections
 * @param {Store} store
 * @returns {{ show: () => void }} shows what the store says now
 */
export function addTools(sections, store) {
  addToolBar();
  const place = (/** @type {string} */ name) => /** @type {HTMLElement} */ (document.querySelector(`.qb-tools ${name}`));
  const [text, meter, openAll] = [".qb-tally", ".qb-meter", ".qb-do-open-all"].map(place);
  openAll?.addEventListener("click", () => toggleAll(sections));
  place(".qb-do-keys").addEventListener("click", showKeys);
  letMenuPrint(place(".qb-menu"));
  const answers = sections.flatMap(answerOf);
  for (const answer of answers) answer.addEventListener("toggle", nameButton);

  function nameButton() {
    const name = answers.every(({ open }) => open) ? say("close-all") : say("open-all");
    if (openAll && openAll.textContent !== name) openAll.textContent = name;
  }

  function show() {
    const { all, answered, right } = tallyOf(sections.map(({ dataset }) => store.get(dataset.question ?? "")));
    if (text) text.textContent = answered ? say("tally", { answered, all, right }) : say("tally-none", { n: all });
    meter?.style.setProperty("--qb-right-share", String(right / all));
    meter?.style.setProperty("--qb-answered-share", String(answered / all));
  }

  show();
  return { show };
}

/** @param {Element} section */
function answerOf(section) {
  const answer = section.querySelector(".qb-answer");
  return answer instanceof HTMLDetailsElement ? [answer] : [];
}

let stop = () => {}; // what was begun last

/**
 * Open all answers, or close them when all are open.
 *
 * @param {readonly HTMLElement[]} sections
 */
export function toggleAll(sections) {
  stop();
  const answers = sections.flatMap(answerOf);
  const open = !answers.every((answer) => answer.open);
  let dropped = false;
  stop = () => void (dropped = true);
  void painted().then(() => { // the button is seen to be pressed first
    if (dropped) return;
    stop = inTurns(answers, (answer) => {
      answer.open = open;
      answer.toggleAttribute("data-asked", open);
    }, 1);
  });
}

/**
 * A menu of two ways to print; the native element opens and closes by keyboard as well.
 *
 * @param {HTMLElement} menu
 */
function letMenuPrint(menu) {
  const close = (back = false) => {
    if (menu.hasAttribute("open") && back) menu.querySelector("summary")?.focus();
    menu.removeAttribute("open");
  };
  for (const [name, key] of /** @type {const} */ ([["print-blank", false], ["print-key", true]])) {
    menu.querySelector(`.qb-do-${name}`)?.addEventListener("click", () => {
      close();
      printWorksheet({ key });
    });
  }
  menu.addEventListener("keydown", (event) => event.key === "Escape" && close(true));
  menu.addEventListener("focusout", (event) => {
    if (event.relatedTarget instanceof Node && !menu.contains(event.relatedTarget)) close();
  });
}
