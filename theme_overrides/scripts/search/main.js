/** The search of a large bank, by Pagefind, where the settings choose it: a button in the header, and a dialog. */

import { say } from "../core/words.js";
import { make } from "../page/dom.js";
import { whenPageIsShown } from "../page/start.js";
import { openSearch } from "./dialog.js";

const KEYS = ["f", "s", "/"]; // those of the theme's own search

addEventListener("keydown", (event) => {
  const typing = event.target instanceof Element && event.target.closest("input, textarea, select, dialog");
  if (typing || event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return;
  if (!KEYS.includes(event.key)) return;
  event.preventDefault();
  openSearch();
});

whenPageIsShown(() => {
  const header = document.querySelector(".md-header__inner");
  if (!header || header.querySelector(".qb-search-button")) return;
  const button = make("button", {
    type: "button",
    class: "md-header__button md-icon qb-search-button",
    title: say("search"),
    "aria-label": say("search"),
    "aria-haspopup": "dialog",
    click: openSearch,
  });
  header.querySelector(".md-header__source")?.before(button) ?? header.append(button);
});
