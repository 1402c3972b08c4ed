/**
 * The page of a quiz: every question on it can be practised where it stands.
 *
 * @import { Answered, Widget } from "./widget.js"
 */

import { ratingOf } from "../core/rating.js";
import { heedReader } from "./asked.js";
import { inTurns } from "./in-turns.js";
import { listenToKeys } from "./keyboard.js";
import { letPassBy } from "./out-of-sight.js";
import { addStar } from "./star.js";
import { theStore } from "./store.js";
import { addTools } from "./tools.js";
import { addTrace } from "./trace.js";
import { makeWidget } from "./widget.js";

export function startQuiz() {
  const sections = [...document.querySelectorAll(".md-content .qb-question:not([data-mode])")].filter((each) => each instanceof HTMLElement);
  if (sections.length === 0 || document.querySelector("[data-qb-app]")) return;
  const store = theStore();
  /** @type {Map<HTMLElement, Widget | null>} */
  const widgets = new Map();
  /** @type {Set<() => void>} */
  const shown = new Set();

  /** @param {HTMLElement} section */
  function widgetOf(section) {
    const known = widgets.get(section);
    if (known !== undefined) return known;
    const next = sections[sections.indexOf(section) + 1];
    const onNext = next && (() => goTo(next));
    const widget = makeWidget(section, { onAnswer, ...(onNext && { onNext }) });
    widgets.set(section, widget);
    if (widget) [addStar, addTrace].forEach((add) => shown.add(add(section, store)));
    else section.classList.add("qb-plain");
    layOut.get(section)?.();
    return widget;
  }

  /** @param {Answered} answered */
  function onAnswer({ question, fraction, tries, hints, shown: read }) {
    if (read) return; // says nothing of what the reader knows
    const rating = ratingOf({ fraction, hints: hints + tries - 1 });
    void store.record(question.id, [Date.now(), fraction, rating]);
  }

  const tools = addTools(sections, store);
  const stop = store.subscribe(() => {
    if (!sections[0]?.isConnected) return stop();
    tools.show();
    shown.forEach((show) => show());
  });
  const layOut = new Map(sections.map((section) => [section, letPassBy(section, sections.length)]));
  const quiz = { sections, widgetOf, goTo };
  listenToKeys(quiz);
  heedReader(quiz);
  inTurns(sections, widgetOf);
}

/**
 * Bring a question into sight, and readers of screens to its heading.
 *
 * @param {HTMLElement} section
 */
function goTo(section) {
  const heading = section.querySelector("h2");
  if (!heading) return;
  heading.tabIndex = -1;
  heading.focus({ preventScroll: true });
  section.scrollIntoView({ block: "start" });
}
