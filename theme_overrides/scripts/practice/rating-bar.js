/**
 * The buttons below an answer: when should the question come again? The one that follows from the answer is marked and
 * has the focus, so that Enter goes on. What was wrong comes again soon: of that there is nothing to choose.
 *
 * @import { Again } from "../core/schedule.js"
 */
import { intervalText } from "../core/schedule.js";
import { say } from "../core/words.js";
import { make } from "../page/dom.js";

const RATINGS = ["again", "hard", "good", "easy"];
const AGAIN = 1;

/**
 * Make the bar.
 *
 * @param {object} options
 * @param {readonly Again[]} options.choices What each rating leads to; empty while that is not known.
 * @param {number} options.suggested The rating that follows from the answer.
 * @param {number} options.now
 * @param {(rating: number) => void} options.rate
 * @returns {{element: HTMLElement, focus: () => void, press: (rating: number) => void}}
 */
export function makeRatingBar({ choices, suggested, now, rate }) {
  const offered = suggested === AGAIN ? RATINGS.slice(0, 1) : RATINGS;
  const buttons = offered.map((name, index) => {
    const again = choices.find(({ rating }) => rating === index + 1);
    const wait = again ? intervalText(again.due - now, document.documentElement.lang || "en") : "";
    const marked = suggested === index + 1;
    return make("button", {
      type: "button",
      class: `md-button qb-rate qb-rate-${name} ${marked ? "md-button--primary" : ""}`,
      "aria-keyshortcuts": `${index + 1}`,
      click: () => rate(index + 1),
    }, [make("span", {}, [say(`rate-${name}`)]), make("span", { class: "qb-wait" }, [wait])]);
  });
  const question = offered.length > 1 ? [make("p", { class: "qb-small", "aria-hidden": "true" }, [say("when-again")])] : [];
  const label = offered.length > 1 ? { role: "group", "aria-label": say("when-again") } : {};
  const element = make("div", { class: "qb-rates", ...label }, [...question, make("div", { class: "qb-rate-row" }, buttons)]);
  return {
    element,
    focus: () => buttons[suggested - 1]?.focus({ preventScroll: true }),
    press: (rating) => buttons[rating - 1]?.click(),
  };
}
