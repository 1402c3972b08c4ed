/** The dialog of the search: a field, a filter for quizzes and one for topics, and what was found. */

import { say } from "../core/words.js";
import { make, makeButton } from "../page/dom.js";
import { filters, find, searchable } from "./engine.js";
import { excerpt } from "./excerpt.js";

const PAGES = 5; // that are shown at once
const PARTS = 4; // of each
const PAUSE = 150; // milliseconds without a key until a search begins

/** @type {HTMLDialogElement | undefined} */
let dialog;

export function openSearch() {
  dialog ??= build();
  if (!dialog.isConnected) document.body.append(dialog);
  if (!dialog.open) dialog.showModal();
  dialog.querySelector("input")?.select();
}

function build() {
  const field = make("input", {
    type: "search",
    class: "qb-search-field",
    placeholder: say("search-hint"),
    "aria-label": say("search-hint"),
    autocomplete: "off",
    spellcheck: "false",
  });
  const quiz = choice("quiz", say("search-quiz"), say("search-all-quizzes"));
  const tag = choice("tag", say("search-tag"), say("search-all-tags"));
  const status = make("p", { class: "qb-search-status", role: "status" });
  const list = make("ol", { class: "qb-search-results" });
  const more = makeButton(say("search-more"), () => void showMore(), { hidden: true });
  const close = makeButton(say("close"), () => built.close());
  const built = make("dialog", { class: "qb-search md-typeset", "aria-label": say("search") }, [
    make("div", { class: "qb-search-top" }, [field, close]),
    make("div", { class: "qb-search-filters" }, [quiz.label, tag.label]),
    status,
    list,
    more,
  ]);

  /** @type {import("./engine.js").Finding | undefined} */
  let finding;
  let shown = 0;
  let turn = 0;

  async function search() {
    const mine = ++turn;
    const chosen = Object.fromEntries([quiz, tag].flatMap(({ name, select }) => (select.value ? [[name, select.value]] : [])));
    const text = field.value.trim();
    if (!text && !Object.keys(chosen).length) return show(undefined, "");
    try {
      const found = await find(text, chosen);
      if (mine === turn) await show(found, found.pages ? say("search-found", { n: found.pages }) : say("search-none"));
    } catch {
      if (mine === turn) await show(undefined, say("search-failed"));
    }
  }

  /**
   * @param {import("./engine.js").Finding | undefined} found
   * @param {string} message
   */
  async function show(found, message) {
    finding = found;
    shown = 0;
    list.replaceChildren();
    status.textContent = message;
    await showMore();
  }

  async function showMore() {
    const showing = finding;
    const pages = (await showing?.load(shown, shown + PAGES)) ?? [];
    if (showing !== finding) return;
    list.append(...pages.map(entry));
    shown += pages.length;
    more.hidden = shown >= (finding?.pages ?? 0);
  }

  let waiting = 0;
  field.addEventListener("input", () => {
    clearTimeout(waiting);
    waiting = window.setTimeout(() => void search(), PAUSE);
  });
  for (const { select } of [quiz, tag]) select.addEventListener("change", () => void search());
  built.addEventListener("keydown", (event) => move(event, built));
  built.addEventListener("click", (event) => {
    const target = /** @type {Element} */ (event.target);
    if (target === built || target.closest("a")) built.close();
  });
  if (searchable) {
    filters().then(
      (known) => [quiz, tag].forEach(({ name, fill }) => fill(Object.keys(known[name] ?? {}))),
      () => (status.textContent = say("search-failed")),
    );
  } else {
    status.textContent = say("search-served");
    field.disabled = true;
  }
  return built;
}

/**
 * @param {string} name of the filter
 * @param {string} title
 * @param {string} all what stands for no choice
 */
function choice(name, title, all) {
  const select = make("select", { "aria-label": title }, [make("option", { value: "" }, [all])]);
  const label = make("label", { hidden: true }, [make("span", {}, [title]), select]);
  /** @param {readonly string[]} values */
  const fill = (values) => {
    select.append(...values.map((value) => make("option", { value }, [value])));
    label.hidden = values.length === 0;
  };
  return { name, select, label, fill };
}

/** @param {import("./engine.js").Found} page */
function entry(page) {
  const parts = page.parts.slice(0, PARTS).map((part) =>
    make("li", {}, [
      make("a", { href: part.url }, [part.title]),
      make("p", {}, excerpt(part.excerpt)),
    ]),
  );
  return make("li", {}, [make("p", { class: "qb-search-page" }, [page.title]), make("ul", {}, parts)]);
}

/**
 * Moves among field and results by arrows, as lists do.
 *
 * @param {KeyboardEvent} event
 * @param {HTMLElement} within
 */
function move(event, within) {
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  if (!step || (event.target instanceof Element && event.target.matches("select"))) return;
  /** @type {HTMLElement[]} */
  const stops = [...within.querySelectorAll("input, .qb-search-results a")].map((each) => /** @type {HTMLElement} */ (each));
  const next = stops[stops.indexOf(/** @type {HTMLElement} */ (document.activeElement)) + step];
  if (!next) return;
  event.preventDefault();
  next.focus();
}
