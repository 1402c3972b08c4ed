/**
 * The place where one question at a time is shown.
 *
 * @import { Widget } from "../page/widget.js"
 * @import { Bank } from "./bank.js"
 */
import { say } from "../core/words.js";
import { loadQuestion, quizAddress } from "./bank.js";
import { focusOn, make, makeButton } from "./dom.js";

/**
 * @typedef {object} Stage
 * @property {HTMLElement} element
 * @property {(id: string) => Promise<void>} show
 */

/**
 * Make a stage.
 *
 * @param {Bank} bank
 * @param {(section: HTMLElement, id: string) => Widget | null} enhance Makes the widget of a question.
 * @returns {Stage}
 */
export function makeStage(bank, enhance) {
  const from = make("p", { class: "qb-from" });
  const place = make("div", { class: "qb-stage" });
  let wanted = 0;
  /** @type {Widget | null} */
  let widget = null;

  /** @param {string} id */
  async function show(id) {
    const turn = (wanted += 1);
    const entry = bank.byId.get(id);
    if (!entry) return;
    let section;
    try {
      section = await loadQuestion(bank, entry);
    } catch {
      if (turn === wanted) showTrouble(id);
      return;
    }
    if (turn !== wanted) return;
    widget?.destroy();
    from.replaceChildren(make("a", { href: quizAddress(bank, entry.quiz, id) }, [bank.quizTitle(entry.quiz)]));
    place.replaceChildren(section);
    widget = enhance(section, id);
    const heading = section.querySelector("h2");
    if (heading) focusOn(heading);
  }

  /** @param {string} id */
  function showTrouble(id) {
    const heading = make("h2", {}, [say("question-not-loaded")]);
    place.replaceChildren(heading, make("p", {}, [say("look-at-connection")]), makeButton(say("try-loading-again"), () => show(id)));
    focusOn(heading);
  }

  return { element: make("div", {}, [from, place]), show };
}
