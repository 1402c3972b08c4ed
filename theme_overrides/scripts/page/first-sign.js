/**
 * The script that lets questions be answered is loaded at the first sign of a reader: a move, a touch, a key, an address
 * that asks for a question, a history of answers. Else soon after the page, for readers of screens, whose software gives
 * no sign. What is clicked and pressed until it is there is kept for it.
 */

import { loadScript } from "./load-script.js";

const SIGNS = ["pointermove", "pointerdown", "keydown", "focusin", "scroll"];
const KEPT = ["click", "keydown"];
const SOON = 1000; // milliseconds after the page is there with all its pictures
const STALE = 5000; // milliseconds after which nobody waits for what he did
const MOST = 20;

/** @type {Event[]} */
let missed = [];
let known = false; // whether the script is there, or on its way

/** For the page that is shown now. */
export function loadAtFirstSign() {
  if (known || !hasQuestions()) return;
  if (location.hash || hasHistory()) return load();
  heedSigns();
  const soon = () => void setTimeout(() => load(), SOON);
  if (document.readyState === "complete") soon();
  else window.addEventListener("load", soon, { once: true });
}

/** Take over what was done until now; nothing is kept any more. */
export function takeMissed() {
  for (const name of KEPT) document.removeEventListener(name, keep, true);
  const taken = missed.filter(({ timeStamp }) => timeStamp > performance.now() - STALE);
  missed = [];
  return taken;
}

function heedSigns() {
  for (const name of SIGNS) document.addEventListener(name, load, { capture: true, passive: true });
}

/** @param {Event} [sign] */
function load(sign) {
  if (known || !hasQuestions()) return;
  known = true;
  if (sign && KEPT.includes(sign.type)) keep(sign);
  for (const name of SIGNS) document.removeEventListener(name, load, true);
  for (const name of KEPT) document.addEventListener(name, keep, true);
  loadScript("assets/quiz.js").catch(() => {
    known = false;
    takeMissed();
    heedSigns(); // the next one tries again
  });
}

/** @param {Event} event */
function keep(event) {
  if (missed.length < MOST) missed.push(event);
}

function hasQuestions() {
  return document.querySelector(".md-content .qb-question") !== null;
}

function hasHistory() {
  try {
    return Object.keys(window.localStorage).some((key) => key.startsWith("qbank."));
  } catch {
    return true; // blocked: what needs it tells the reader
  }
}
