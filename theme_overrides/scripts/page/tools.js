/**
 * Above the questions of a quiz: how far its reader is, and what can be done with all of them at once.
 *
 * @import { Store } from "../core/store.js"
 */

import { tallyOf } from "../core/tally.js";
import { say } from "../core/words.js";
import { make, makeButton } from "../practice/dom.js";
import { quizLinks } from "../practice/quiz-links.js";
import { inTurns } from "./in-turns.js";
import { printWorksheet } from "./printing.js";
import { showKeys } from "./keys-dialog.js";

/**
 * @param {readonly HTMLElement[]} sections
 * @param {Store} store
 * @returns {{ show: () => void }} shows what the store says now
 */
export function addTools(sections, store) {
  const text = make("span", { class: "qb-tally" });
  const bar = make("span", { class: "qb-meter", "aria-hidden": "true" }, [make("span"), make("span")]);
  const openAll = makeButton(say("open-all"), () => toggleAll(sections), { class: "qb-tool" });
  const print = printMenu();
  const keys = makeButton(say("keys"), showKeys, { class: "qb-tool qb-keys-button" });
  const tools = make("div", { class: "qb-tools", role: "group", "aria-label": say("tools") }, [
    make("p", { class: "qb-progress" }, [text, bar]),
    make("div", { class: "qb-tool-row" }, [...quizLinks(), openAll, print, keys]),
  ]);
  sections[0]?.before(tools);
  const answers = sections.flatMap(answerOf);
  for (const answer of answers) answer.addEventListener("toggle", nameButton);

  function nameButton() {
    const name = answers.every(({ open }) => open) ? say("close-all") : say("open-all");
    if (openAll.textContent !== name) openAll.textContent = name;
  }

  function show() {
    const { all, answered, right } = tallyOf(sections.map(({ dataset }) => store.get(dataset.question ?? "")));
    text.textContent = answered ? say("tally", { answered, all, right }) : say("tally-none", { n: all });
    bar.style.setProperty("--qb-right-share", String(right / all));
    bar.style.setProperty("--qb-answered-share", String(answered / all));
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
  stop = inTurns(answers, (answer) => {
    answer.open = open;
    answer.toggleAttribute("data-asked", open);
    answer.toggleAttribute("data-with-all", open);
  }, 1);
}

/** A menu of two ways to print; the native element opens and closes by keyboard as well. */
function printMenu() {
  const menu = make("details", { class: "qb-menu" });
  const choice = (/** @type {string} */ text, /** @type {boolean} */ key) =>
    makeButton(text, () => {
      menu.open = false;
      printWorksheet({ key });
    }, { class: "qb-tool" });
  const list = make("div", { class: "qb-menu-list" }, [choice(say("print-blank"), false), choice(say("print-key"), true)]);
  menu.append(make("summary", { class: "md-button qb-tool" }, [say("print")]), list);
  const close = (/** @type {boolean} */ back) => {
    if (menu.open && back) menu.querySelector("summary")?.focus();
    menu.open = false;
  };
  menu.addEventListener("keydown", (event) => event.key === "Escape" && close(true));
  menu.addEventListener("focusout", (event) => {
    if (event.relatedTarget instanceof Node && !menu.contains(event.relatedTarget)) close(false);
  });
  return menu;
}
