/**
 * What a session came to, and what to do next.
 *
 * @import { Queue } from "../core/queue.js"
 * @import { Bank } from "./bank.js"
 */
import { sessionResult, skippedOf } from "../core/queue.js";
import { say } from "../core/words.js";
import { make, makeButton } from "../page/dom.js";
import { drawRing } from "./ring.js";

/**
 * Say in a word how it went.
 *
 * @param {number} share From 0 to 1.
 */
export function praise(share) {
  return say(share >= 0.9 ? "praise-excellent" : share >= 0.7 ? "praise-well" : share >= 0.4 ? "praise-way" : "praise-start");
}

/**
 * Make the view.
 *
 * @param {object} options
 * @param {Bank} options.bank
 * @param {Queue} options.queue
 * @param {(ids: string[]) => void} options.onAgain Practises these once more.
 * @param {() => void} options.onNew Goes back to choosing.
 * @returns {{view: HTMLElement[], heading: HTMLElement}}
 */
export function makeSummary({ bank, queue, onAgain, onNew }) {
  const { answered, right, missed } = sessionResult(queue);
  const share = answered ? right / answered : 0;
  const skipped = skippedOf(queue);
  const skippedText = skipped ? [say("so-many-skipped", { n: skipped })] : [];
  const heading = make("h2", {}, [answered ? praise(share) : say("nothing-answered")]);
  const text = make("div", {}, [
    heading,
    make("p", {}, [answered ? [say("right-of", { n: right, all: answered }), ...skippedText].join(" · ") : say("nothing-answered-what")]),
  ]);
  const byTag = new Map(missed.flatMap((id) => bank.byId.get(id)?.tags ?? []).map((tag) => [tag, bank.tagTitle(tag)]));
  if (byTag.size) text.append(make("p", { class: "qb-small" }, [say("look-again-at", { what: [...byTag.values()].slice(0, 4).join(", ") })]));
  const buttons = make("div", { class: "qb-buttons" }, [
    ...(missed.length ? [makeButton(say("practise-missed", { n: missed.length }), () => onAgain(missed), { class: "md-button--primary" })] : []),
    makeButton(say("choose-anew"), onNew, { class: missed.length ? "" : "md-button--primary" }),
    make("a", { class: "md-button qb-quiet", href: bank.pageAddress("progress") }, [say("see-progress")]),
  ]);
  return { view: [make("section", { class: "qb-sum" }, [...(answered ? [drawRing(share)] : []), text]), buttons], heading };
}
