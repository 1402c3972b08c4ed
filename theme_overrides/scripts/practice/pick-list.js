/**
 * A list to pick from that may be long: it is made when it is opened, and shows so many that one can read.
 */
import { say } from "../core/words.js";
import { make } from "../page/dom.js";

const SHOWN = 40;

/**
 * @typedef {object} PickList
 * @property {HTMLElement} element
 * @property {(counts: ReadonlyMap<string, number>) => void} update writes how many questions each would leave
 */

/**
 * Make a list.
 *
 * @param {object} options
 * @param {string} options.label what is picked, e.g. "Quizzes"
 * @param {readonly {name: string, title: string}[]} options.items
 * @param {() => readonly string[]} options.picked
 * @param {(names: string[]) => void} options.pick
 * @returns {PickList}
 */
export function makePickList({ label, items, picked, pick }) {
  const state = make("span", { class: "qb-pick-state" });
  const list = make("ul", { class: "qb-pick-items" });
  const more = make("p", { class: "qb-small" });
  const search = make("input", { type: "search", class: "qb-input", "aria-label": say("find-in", { what: label }),
    placeholder: say("find"), autocomplete: "off", input: () => fill() });
  const content = make("div", { class: "qb-pick-content" }, [...(items.length > 8 ? [search] : []), list, more]);
  const element = make("details", { class: "qb-pick", toggle: () => fill() }, [
    make("summary", {}, [make("span", {}, [label]), state]),
    content,
  ]);
  /** @type {ReadonlyMap<string, number>} */
  let counts = new Map();

  function fill() {
    if (!element.open) return;
    const wanted = search.value.trim().toLocaleLowerCase();
    const chosen = new Set(picked());
    const fit = items.filter(({ title }) => title.toLocaleLowerCase().includes(wanted));
    const first = wanted ? fit : [...fit].sort((a, b) => Number(chosen.has(b.name)) - Number(chosen.has(a.name)));
    list.replaceChildren(...first.slice(0, SHOWN).map(row));
    more.hidden = fit.length <= SHOWN;
    more.textContent = say("more-to-find", { n: fit.length - SHOWN });
  }

  /** @param {{name: string, title: string}} item */
  function row({ name, title }) {
    const box = make("input", { type: "checkbox", value: name, checked: picked().includes(name), change: () => {
      pick(box.checked ? [...picked(), name] : picked().filter((each) => each !== name));
    } });
    const count = make("span", { class: "qb-count", "data-count": name }, [String(counts.get(name) ?? 0)]);
    return make("li", {}, [make("label", {}, [box, make("span", { class: "qb-pick-title" }, [title]), count])]);
  }

  return {
    element,
    update(latest) {
      counts = latest;
      const names = picked();
      const [only] = names;
      const one = names.length === 1 ? items.find((each) => each.name === only)?.title : undefined;
      state.textContent = one ?? (names.length ? say("so-many-chosen", { n: names.length }) : say("all-of-them"));
      for (const row of list.querySelectorAll("li")) {
        const box = /** @type {HTMLInputElement} */ (row.querySelector("input"));
        box.checked = names.includes(box.value);
        /** @type {HTMLElement} */ (row.querySelector(".qb-count")).textContent = String(counts.get(box.value) ?? 0);
      }
    },
  };
}
