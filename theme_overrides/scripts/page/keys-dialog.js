/** The keys of the page, and the switch for those that are a single letter or digit (WCAG 2.2, 2.1.4). */

import { say } from "../core/words.js";
import { make, makeButton } from "../practice/dom.js";
import { theStore } from "./store.js";

export function showKeys() {
  const store = theStore();
  const settings = /** @type {Record<string, unknown>} */ (store.value("settings") ?? {});
  const single = make("input", { type: "checkbox", checked: settings.keys !== false });
  single.addEventListener("change", () => void store.setValue("settings", { ...settings, keys: single.checked }));
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
  const dialog = make("dialog", { class: "qb-dialog md-typeset", "aria-labelledby": "qb-keys" }, [
    make("h2", { id: "qb-keys" }, [say("keys-title")]),
    make("dl", { class: "qb-keys" }, rows.flatMap(([keys, text]) => [
      make("dt", {}, [...(keys ?? [])].map((key) => make("kbd", {}, [key]))),
      make("dd", {}, [String(text)]),
    ])),
    make("label", { class: "qb-switch" }, [single, say("keys-single")]),
    make("div", { class: "qb-dialog-buttons" }, [makeButton(say("close"), () => dialog.close(), { class: "md-button--primary" })]),
  ]);
  dialog.addEventListener("close", () => dialog.remove());
  dialog.addEventListener("click", (event) => event.target === dialog && dialog.close());
  document.body.append(dialog);
  dialog.showModal();
}
