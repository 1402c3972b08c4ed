/** The keys of the page, and the switch for those that are a single letter or digit (WCAG 2.2, 2.1.4). */

import { say } from "../core/words.js";
import { make, makeButton } from "./dom.js";
import { theStore } from "./store.js";

export function showKeys() {
  const store = theStore();
  const settings = /** @type {Record<string, unknown>} */ (store.value("settings") ?? {});
  const single = make("input", { type: "checkbox", checked: settings.keys !== false });
  single.addEventListener("change", () => void store.setValue("settings", { ...settings, keys: single.checked }));
  const close = makeButton(say("close"), () => dialog.hidePopover(), { class: "md-button--primary", autofocus: true });
  const rows = [
    [["1–9", "A–I"], say("key-choose")],
    [["Enter"], say("key-act")],
    [["Ctrl+Enter"], say("key-act-writing")],
    [["J", "→"], say("key-next")],
    [["K", "←"], say("key-previous")],
    [["M"], say("key-star")],
    [["S", "/"], say("key-search")],
    [["?"], say("key-help")],
  ];
  const dialog = make("dialog", { class: "qb-dialog md-typeset", popover: "auto", "aria-modal": "true", "aria-labelledby": "qb-keys" }, [
    make("h2", { id: "qb-keys" }, [say("keys-title")]),
    make("dl", { class: "qb-keys" }, rows.flatMap(([keys, text]) => [
      make("dt", {}, [...(keys ?? [])].map((key) => make("kbd", {}, [key]))),
      make("dd", {}, [String(text)]),
    ])),
    make("label", { class: "qb-switch" }, [single, say("keys-single")]),
    make("div", { class: "qb-dialog-buttons" }, [close]),
  ]);
  dialog.addEventListener("toggle", (event) => event.newState === "closed" && dialog.remove());
  dialog.addEventListener("keydown", (event) => {
    if (event.key !== "Tab") return;
    event.preventDefault();
    (document.activeElement === close ? single : close).focus();
  });
  document.body.append(dialog);
  dialog.showPopover(); // `showModal` would keep the focus by itself: on a long page it takes too long to make all else inert
}
