/**
 * From what a reader chose to the questions of one session.
 *
 * @import { Entry } from "../core/select.js"
 * @import { Choices } from "../core/url-state.js"
 * @import { Bank } from "./bank.js"
 * @import { History } from "./reader.js"
 */
import { fitting } from "../core/select.js";
import { shuffle } from "../core/shuffle.js";

/**
 * The filters that count: whoever repeats takes what is due, of whatever other standing.
 *
 * @param {Choices} choices
 * @returns {Choices["filters"]}
 */
export function filtersOf({ filters, mode }) {
  return mode === "due" ? { ...filters, states: ["due"] } : filters;
}

/**
 * Draw the questions.
 *
 * @param {Bank} bank
 * @param {Choices} choices
 * @param {History} history
 * @param {string} seed
 * @returns {Entry[]} what is due longest first, when that is repeated
 */
export function drawn(bank, choices, history, seed) {
  const found = fitting(bank.entries, filtersOf(choices), history.standing);
  const due = ({ id = "" }) => history.dues.get(id) ?? Infinity;
  const ordered =
    choices.mode === "due" ? found.sort((a, b) => due(a) - due(b))
    : choices.shuffled ? shuffle(found, seed)
    : found;
  return choices.number ? ordered.slice(0, choices.number) : ordered;
}

/** Make a seed that no one has had. */
export function newSeed() {
  const [one = 0, two = 0] = crypto.getRandomValues(new Uint32Array(2));
  return one.toString(36) + two.toString(36);
}
