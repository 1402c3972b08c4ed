/** Asks before something that cannot be undone. */
import { say } from "../core/words.js";
import { make, makeButton } from "../page/dom.js";

/**
 * Ask.
 *
 * @param {object} question
 * @param {string} question.title
 * @param {readonly (string | Node)[]} question.text
 * @param {string} question.yes What the button says that does it.
 * @param {string} [question.no]
 * @param {AbortSignal} [question.signal] Takes the question back.
 * @returns {Promise<boolean>} False as well when the dialog is left with Escape, or taken back.
 */
export function ask({ title, text, yes, no = say("cancel"), signal }) {
  return new Promise((resolve) => {
    const heading = make("h2", { id: "qb-ask" }, [title]);
    const dialog = make("dialog", { class: "qb-dialog md-typeset", "aria-labelledby": "qb-ask", close: () => {
      dialog.remove();
      resolve(dialog.returnValue === "yes");
    } }, [
      heading,
      ...text.map((each) => make("p", {}, [each])),
      make("div", { class: "qb-dialog-buttons" }, [
        makeButton(no, () => dialog.close("no"), { autofocus: true }),
        makeButton(yes, () => dialog.close("yes"), { class: "md-button--primary" }),
      ]),
    ]);
    document.body.append(dialog);
    dialog.showModal();
    signal?.addEventListener("abort", () => dialog.close("no"));
  });
}
