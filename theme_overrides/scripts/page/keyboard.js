/**
 * The keyboard on the page of a quiz. Keys go to the question that has the focus, or else to the first one in sight.
 *
 * @import { Widget } from "./widget.js"
 */

import { commandOf } from "../core/keys.js";
import { showKeys } from "./keys-dialog.js";
import { theStore } from "./store.js";

/**
 * @typedef {object} Quiz
 * @property {readonly HTMLElement[]} sections
 * @property {(section: HTMLElement) => Widget | null} widgetOf
 * @property {(section: HTMLElement) => void} goTo
 */

/** @type {Quiz | undefined} the one of the page that is shown */
let quiz;

/** @param {Quiz} shown */
export function listenToKeys(shown) {
  if (!quiz) document.addEventListener("keydown", (event) => press(event), true); // before Material, which listens on the window
  quiz = shown;
}

/**
 * Do what a key says.
 *
 * @param {KeyboardEvent} event
 * @param {EventTarget | null} at where it was pressed
 */
export function press(event, at = event.target) {
  const first = quiz?.sections[0];
  if (!quiz || !first?.isConnected || first.closest("[inert]") || event.defaultPrevented || event.isComposing) return;
  const target = at instanceof HTMLElement ? at : document.body;
  if (target.closest("dialog, .md-search, [contenteditable]")) return;
  const section = current(quiz.sections, target);
  const options = section?.querySelectorAll(".qb-options > li, .qb-judging:not([hidden]) > button").length ?? 0;
  const command = commandOf({
    key: event.key,
    together: event.altKey ? "other" : event.ctrlKey || event.metaKey ? "control" : "",
    focus: focusOf(target),
    options,
    rightToLeft: document.dir === "rtl" || document.body.dir === "rtl",
    letters: singleKeys(),
  });
  if (!command || !does(quiz, section, target, command)) return;
  event.preventDefault();
  event.stopPropagation();
}

/**
 * @param {Quiz} shown
 * @param {HTMLElement | undefined} section
 * @param {HTMLElement} target
 * @param {import("../core/keys.js").Command} command
 * @returns {boolean} whether the key did something
 */
function does({ sections, widgetOf, goTo }, section, target, command) {
  const step = (/** @type {number} */ by) => {
    const inside = section?.contains(target); // or else the question in sight is the next one
    const place = section ? sections.indexOf(section) + (inside || by < 0 ? by : 0) : sections.length;
    const next = sections[Math.max(0, place)];
    if (next) goTo(next);
    return Boolean(next);
  };
  switch (command.does) {
    case "help":
      showKeys();
      return true;
    case "next":
      return step(1);
    case "previous":
      return step(-1);
    case "star":
      section?.querySelector("button.qb-star")?.dispatchEvent(new MouseEvent("click"));
      return Boolean(section);
    case "choose":
      return Boolean(section && widgetOf(section)?.choose(command.place));
    default: {
      const widget = section?.contains(target) ? widgetOf(section) : null;
      widget?.act();
      return Boolean(widget);
    }
  }
}

/**
 * The question that keys go to.
 *
 * @param {readonly HTMLElement[]} sections
 * @param {HTMLElement} target
 */
function current(sections, target) {
  const focused = target.closest(".qb-question");
  if (focused instanceof HTMLElement) return focused;
  const seen = sections.filter((section) => {
    const { top, bottom } = section.getBoundingClientRect();
    return bottom > innerHeight * 0.25 && top < innerHeight;
  });
  return seen[0];
}

/** @param {HTMLElement} target */
function focusOf(target) {
  if (target.matches("textarea")) return "text";
  if (target.matches("select")) return "list";
  if (target.matches("input:not([type='radio'], [type='checkbox'])")) return "line";
  if (target.matches("input[type='radio'], .qb-math")) return "radio";
  return target.matches("button, summary, a[href], label[tabindex]") ? "button" : "other";
}

/** Whether letters and digits are commands: who speaks to the computer, or touches keys by accident, can switch them off. */
export function singleKeys() {
  const settings = /** @type {{ keys?: unknown } | undefined} */ (theStore().value("settings"));
  return settings?.keys !== false;
}
