/**
 * The view in which a reader chooses: what to do, which questions, how many. It has elements for choices, never for
 * questions, so that it stays quick whatever the size of the bank.
 *
 * @import { Choices } from "../core/url-state.js"
 * @import { Bank } from "./bank.js"
 * @import { History } from "./reader.js"
 */
import { LEVELS, STANDINGS, countFitting } from "../core/select.js";
import { USUAL_CHOICES } from "../core/url-state.js";
import { say, sayNumber } from "../core/words.js";
import { makeChips } from "./chips.js";
import { make, makeButton } from "../page/dom.js";
import { filtersOf, newSeed } from "./draw.js";
import { makePickList } from "./pick-list.js";

const NUMBERS = [5, 10, 20, 50, 100, 0];
const MINUTES = [0, 5, 10, 15, 20, 30, 45, 60, 90, 120];

/**
 * @typedef {object} Setup
 * @property {HTMLElement} element
 * @property {(history: History) => void} update shows another history
 */

/**
 * Make the view.
 *
 * @param {object} options
 * @param {Bank} options.bank
 * @param {Choices} options.choices to begin with
 * @param {(choices: Choices) => void} options.onChange
 * @param {(choices: Choices) => void} options.onStart
 * @param {(choices: Choices) => Promise<string>} options.onShare copies the address; returns what to say
 * @returns {Setup}
 */
export function makeSetup({ bank, choices: first, onChange, onStart, onShare }) {
  let choices = first;
  /** @type {History | undefined} */
  let history;

  const modes = /** @type {const} */ (["practice", "due", "exam"]).map((mode) =>
    modeCard(mode, first.mode === mode, () => change({ mode })),
  );
  const states = makeChips(say("which-questions"), STANDINGS, (name) => say(`state-${name}`), () => choices.filters.states,
    (names) => changeFilters({ states: STANDINGS.filter((each) => names.includes(each)) }));
  const levels = makeChips(say("difficulty"), LEVELS, (name) => say(`level-${name}`), () => choices.filters.levels,
    (names) => changeFilters({ levels: names }));
  const quizzes = makePickList({ label: say("quizzes"), items: bank.quizzes, picked: () => choices.filters.quizzes,
    pick: (names) => changeFilters({ quizzes: names }) });
  const tags = makePickList({ label: say("topics"), items: bank.tags, picked: () => choices.filters.tags,
    pick: (names) => changeFilters({ tags: names }) });
  const number = select(say("how-many"), NUMBERS, first.number, (each) => (each ? sayNumber(each) : say("all-that-fit")),
    (value) => change({ number: value }));
  const minutes = select(say("time-limit"), MINUTES, first.minutes, (each) => (each ? say("so-many-minutes", { n: each }) : say("no-limit")),
    (value) => change({ minutes: value }));
  const shuffled = toggle(say("shuffle-questions"), first.shuffled, (on) => change({ shuffled: on }));
  const shuffledOptions = toggle(say("shuffle-options"), first.shuffledOptions, (on) => change({ shuffledOptions: on }));
  const same = toggle(say("same-for-all"), Boolean(first.seed), (on) => change({ seed: on ? newSeed().slice(0, 6) : "" }));
  const said = make("output", { class: "qb-fit", role: "status" });
  const shared = make("span", { class: "qb-small", role: "status" });
  const start = make("button", { type: "submit", class: "md-button md-button--primary" }, [say("start")]);
  const clear = makeButton(say("clear-filters"), () => change({ filters: USUAL_CHOICES.filters }), { class: "qb-quiet" });
  const share = makeButton(say("copy-link"), async () => void (shared.textContent = await onShare(choices)), { class: "qb-quiet" });

  const element = make("form", { class: "qb-setup", submit: (event) => {
    event.preventDefault();
    if (!start.disabled) onStart(choices);
  } }, [
    make("fieldset", { class: "qb-modes" }, [make("legend", { class: "qb-sr" }, [say("what-to-do")]), ...modes]),
    make("div", { class: "qb-filters" }, [
      ...(bank.quizzes.length > 1 ? [quizzes.element] : []),
      ...(bank.tags.length ? [tags.element] : []),
      states.element,
      ...(bank.entries.some((each) => each.level) ? [levels.element] : []),
      make("div", {}, [clear]),
    ]),
    make("div", { class: "qb-amounts" }, [number, minutes]),
    make("details", { class: "qb-pick" }, [
      make("summary", {}, [make("span", {}, [say("order-and-sharing")])]),
      make("div", { class: "qb-pick-content" }, [shuffled, shuffledOptions, same, share, shared]),
    ]),
    make("div", { class: "qb-go" }, [said, start]),
  ]);

  /** @param {Partial<Choices>} part */
  function change(part) {
    choices = { ...choices, ...part };
    onChange(choices);
    refresh();
  }

  /** @param {Partial<Choices["filters"]>} part */
  function changeFilters(part) {
    change({ filters: { ...choices.filters, ...part } });
  }

  function refresh() {
    if (!history) return;
    const counted = countFitting(bank.entries, filtersOf(choices), history.standing);
    states.update(counted.states);
    levels.update(counted.levels);
    quizzes.update(counted.quizzes);
    tags.update(counted.tags);
    const due = choices.mode === "due";
    states.element.hidden = due;
    minutes.hidden = choices.mode !== "exam";
    shuffled.hidden = due;
    offer(number, choices.number, counted.total);
    const asked = choices.number ? Math.min(choices.number, counted.total) : counted.total;
    said.textContent = fitText(counted.total, asked, due);
    start.disabled = asked === 0;
    start.textContent = say(choices.mode === "exam" ? "start-exam" : due ? "start-repeating" : "start");
    clear.hidden = Object.values(choices.filters).every((each) => each.length === 0);
    const dueCard = /** @type {HTMLElement} */ (element.querySelector("[data-due]"));
    const all = counted.states.get("due") ?? 0; // whatever states are chosen
    dueCard.textContent = all ? sayNumber(all) : "";
    dueCard.hidden = all === 0;
  }

  /**
   * @param {number} total
   * @param {number} asked
   * @param {boolean} due
   */
  function fitText(total, asked, due) {
    if (total === 0) return due ? nothingDue() : say("nothing-fits");
    const fit = say(due ? "so-many-due" : "so-many-fit", { n: total });
    return asked < total ? `${fit} ${say("so-many-asked", { n: asked })}` : fit;
  }

  function nothingDue() {
    const next = Math.min(Infinity, ...(history?.dues.values() ?? []));
    if (next === Infinity) return say("nothing-learned-yet");
    return Object.values(choices.filters).some((each) => each.length) ? say("nothing-due-here") : say("nothing-due");
  }

  return {
    element,
    update(latest) {
      history = latest;
      refresh();
    },
  };
}

/**
 * @param {"practice" | "due" | "exam"} mode
 * @param {boolean} checked
 * @param {() => void} choose
 */
function modeCard(mode, checked, choose) {
  const badge = mode === "due" ? [make("span", { class: "qb-badge", "data-due": true, hidden: true })] : [];
  return make("label", { class: "qb-mode" }, [
    make("input", { type: "radio", name: "qb-mode", value: mode, checked, change: choose }),
    make("span", {}, [make("strong", {}, [say(`mode-${mode}`)]), ...badge, make("span", { class: "qb-small" }, [say(`mode-${mode}-what`)])]),
  ]);
}

/**
 * Offer no more questions than there are: a number that is not below all is the same as all.
 *
 * @param {HTMLElement} amount as `select` makes it
 * @param {number} chosen 0 for all
 * @param {number} total
 */
function offer(amount, chosen, total) {
  for (const option of amount.querySelectorAll("option")) {
    const value = Number(option.value);
    option.hidden = value >= total && value > 0;
    option.selected = value === (chosen < total ? chosen : 0);
  }
}

/**
 * @param {string} label
 * @param {readonly number[]} values
 * @param {number} value
 * @param {(value: number) => string} text
 * @param {(value: number) => void} choose
 */
function select(label, values, value, text, choose) {
  const all = values.includes(value) ? values : [...values, value].sort((a, b) => (a || Infinity) - (b || Infinity));
  const options = all.map((each) => make("option", { value: each, selected: each === value }, [text(each)]));
  const element = make("select", { class: "qb-input", change: () => choose(Number(element.value)) }, options);
  return make("label", { class: "qb-amount" }, [make("span", {}, [label]), element]);
}

/**
 * @param {string} label
 * @param {boolean} checked
 * @param {(on: boolean) => void} choose
 */
function toggle(label, checked, choose) {
  const box = make("input", { type: "checkbox", checked, change: () => choose(box.checked) });
  return make("label", { class: "qb-toggle" }, [box, make("span", {}, [label])]);
}
