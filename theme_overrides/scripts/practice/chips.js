/** A few things to choose from, side by side, each with the number of questions it would leave. */
import { sayNumber } from "../core/words.js";
import { make } from "../page/dom.js";

/**
 * @typedef {object} Chips
 * @property {HTMLElement} element
 * @property {(counts: ReadonlyMap<string, number>) => void} update
 */

/**
 * Make chips.
 *
 * @param {string} label of them all
 * @param {readonly string[]} names
 * @param {(name: string) => string} title
 * @param {() => readonly string[]} picked
 * @param {(names: string[]) => void} pick
 * @returns {Chips}
 */
export function makeChips(label, names, title, picked, pick) {
  const chips = names.map((name) => {
    const box = make("input", { type: "checkbox", checked: picked().includes(name), change: () => {
      pick(box.checked ? [...picked(), name] : picked().filter((each) => each !== name));
    } });
    const count = make("span", { class: "qb-count" });
    return { name, box, count, element: make("label", { class: "qb-chip" }, [box, make("span", {}, [title(name)]), count]) };
  });
  return {
    element: make("fieldset", { class: "qb-chips" }, [make("legend", {}, [label]), ...chips.map((each) => each.element)]),
    update(counts) {
      for (const { name, box, count } of chips) {
        box.checked = picked().includes(name);
        count.textContent = sayNumber(counts.get(name) ?? 0);
      }
    },
  };
}
