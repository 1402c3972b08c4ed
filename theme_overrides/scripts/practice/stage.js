/**
 * The place where one question at a time is shown.
 *
 * @import { Widget } from "../page/widget.js"
 * @import { Bank } from "./bank.js"
 */
import { say } from "../core/words.js";
import { loadQuestion, quizAddress } from "./bank.js";
import { focusOn, make, makeButton, painted } from "../page/dom.js";

/**
 * @typedef {object} Stage
 * @property {HTMLElement} element
 * @property {(id: string, number: number) => Promise<void>} show with its number in the session, from 1
 */

/**
 * Make a stage.
 *
 * @param {Bank} bank
 * @param {(section: HTMLElement, id: string) => Widget | null} enhance Makes the widget of a question.
 * @param {object} [options]
 * @param {boolean} [options.link] Whether a link leads to the question's own page, where its answer is.
 * @returns {Stage}
 */
export function makeStage(bank, enhance, { link = true } = {}) {
  const from = make("p", { class: "qb-from" });
  const place = make("div", { class: "qb-stage" });
  let wanted = 0;
  /** @type {Widget | null} */
  let widget = null;

  /**
   * @param {string} id
   * @param {number} number
   */
  async function show(id, number) {
    const turn = (wanted += 1);
    const entry = bank.byId.get(id);
    if (!entry) return;
    place.inert = true; // or a key pressed meanwhile would answer the question before
    let section;
    try {
      [section] = await Promise.all([loadQuestion(bank, entry), painted()]); // what was pressed is seen first
    } catch {
      if (turn === wanted) showTrouble(id, number);
      return;
    }
    if (turn !== wanted || !place.isConnected) return; // of a view that another took the place of, keys would go nowhere
    const heading = section.querySelector("h2");
    const own = heading?.firstChild;
    const origin = bank.quizTitle(entry.quiz); // without its number there, which is another than here
    from.replaceChildren(link ? make("a", { href: quizAddress(bank, entry.quiz, id) }, [origin]) : origin);
    own?.replaceWith(say("question-number", { n: number }));
    const former = widget;
    widget = enhance(section, id); // before the browser styles it, which each change of what is shown makes it do anew
    place.replaceChildren(section);
    former?.destroy();
    place.inert = false;
    letKeysScroll(section);
    if (heading) focusOn(heading);
  }

  /**
   * @param {string} id
   * @param {number} number
   */
  function showTrouble(id, number) {
    const heading = make("h2", {}, [say("question-not-loaded")]);
    place.inert = false;
    place.replaceChildren(heading, make("p", {}, [say("look-at-connection")]), makeButton(say("try-loading-again"), () => show(id, number)));
    focusOn(heading);
  }

  return { element: make("div", {}, [from, place]), show };
}

/**
 * Let the keyboard reach what is wider than the screen, as the theme does for what stands on a page from its beginning.
 *
 * @param {HTMLElement} section
 */
function letKeysScroll(section) {
  for (const wide of section.querySelectorAll("pre > code, table, .qb-math")) {
    if (wide instanceof HTMLElement && wide.scrollWidth > wide.clientWidth) wide.tabIndex = 0;
  }
}
