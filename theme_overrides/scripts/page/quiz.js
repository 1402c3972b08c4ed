/**
 * The page of a quiz: every question on it can be practised where it stands.
 *
 * @import { Answered, Widget } from "./widget.js"
 */

import { ratingOf } from "../core/rating.js";
import { listenToKeys } from "./keyboard.js";
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
  listenToKeys({ sections, widgetOf, goTo });
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

/**
 * Do something with every section, those in sight first, whenever the browser has nothing better to do.
 *
 * @param {readonly HTMLElement[]} sections
 * @param {(section: HTMLElement) => unknown} work
 */
function inTurns(sections, work) {
  const seen = sections.findIndex((section) => section.getBoundingClientRect().bottom > 0);
  const first = Math.max(seen, 0);
  const waiting = [...sections.slice(first), ...sections.slice(0, first).reverse()];
  /** @param {() => boolean} hasTime */
  const turn = (hasTime) => {
    do {
      const section = waiting.shift();
      if (!section?.isConnected) return;
      work(section);
    } while (hasTime());
    later();
  };
  const later = () => {
    if ("requestIdleCallback" in window) requestIdleCallback((idle) => turn(() => idle.timeRemaining() > 4), { timeout: 200 });
    else setTimeout(() => turn(() => false)); // Safari
  };
  const inSight = waiting.findIndex((section) => section.getBoundingClientRect().top > innerHeight);
  waiting.splice(0, inSight < 0 ? waiting.length : inSight).forEach(work);
  later();
}
