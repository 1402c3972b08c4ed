/**
 * A session of practice or repetition: one question at a time, each answer recorded with what its reader says of it.
 *
 * @import { Queue } from "../core/queue.js"
 * @import { Store } from "../core/store.js"
 * @import { Bank } from "./bank.js"
 */
import { answeredNext, queueOf, skippedNext } from "../core/queue.js";
import { ratingOf } from "../core/rating.js";
import { say } from "../core/words.js";
import { listenToKeys } from "../page/keyboard.js";
import { addStar } from "../page/star.js";
import { makeWidget } from "../page/widget.js";
import { loadQuiz } from "./bank.js";
import { make, makeButton } from "./dom.js";
import { makeRatingBar } from "./rating-bar.js";
import { loadScheduler } from "./repetition.js";
import { makeStage } from "./stage.js";

/**
 * @typedef {object} Session
 * @property {HTMLElement} element
 * @property {() => void} begin
 * @property {(key: string) => boolean} press A key that nothing else took; whether it meant something.
 * @property {() => Promise<void>} leave Records what was answered and not rated.
 */

/**
 * Make a session.
 *
 * @param {object} options
 * @param {Bank} options.bank
 * @param {Store} options.store
 * @param {readonly string[]} options.ids
 * @param {string} options.seed Of the order of options; "" for the order of the bank.
 * @param {boolean} options.again Whether what is not known comes once more.
 * @param {(queue: Queue) => void} options.onEnd
 * @returns {Session}
 */
export function makeSession({ bank, store, ids, seed, again, onEnd }) {
  let queue = queueOf(ids, again);
  /** @type {{rate: (rating: number) => Promise<void>, suggested: number, press: (rating: number) => void} | undefined} */
  let open;
  let stopStar = () => {};

  const meter = make("progress", { max: ids.length, "aria-hidden": "true" });
  const place = make("span", {}, []);
  const after = make("div", { class: "qb-after" });
  const skip = makeButton(say("skip"), () => go(skippedNext(queue)), { class: "qb-quiet" });
  const end = makeButton(say("end-session"), () => finish(), { class: "qb-quiet" });
  const stage = makeStage(bank, (section, id) => {
    const widget = makeWidget(section, {
      mode: "practice",
      shuffleSeed: seed ? `${seed}:${id}` : undefined,
      onAnswer: ({ fraction, hints, seconds }) => void answered(id, { fraction, hints, seconds }).then(shut),
    });
    const shut = () => {
      widget?.lock();
      widget?.reveal();
    };
    whenGivenUp(section, () => void answered(id, { fraction: 0, hints: 0, seconds: 0 }).then(shut));
    const showStar = addStar(section, store);
    stopStar();
    stopStar = store.subscribe(showStar);
    listenToKeys({ sections: [section], widgetOf: () => widget, goTo: () => {} });
    return widget;
  });

  const element = make("section", { class: "qb-session", "aria-label": say("session") }, [
    make("div", { class: "qb-session-bar" }, [place, meter, skip, end]),
    stage.element,
    after,
  ]);

  /** @param {Queue} next */
  function go(next) {
    queue = next;
    open = undefined;
    after.replaceChildren();
    const [id, following] = queue.waiting;
    if (id === undefined) return onEnd(queue);
    const position = queue.behind + 1;
    const total = queue.behind + queue.waiting.length;
    meter.max = total;
    meter.value = queue.behind;
    place.textContent = say("place-of", { n: position, all: total });
    skip.hidden = false;
    element.toggleAttribute("data-answered", false);
    void stage.show(id, position);
    const quiz = following && bank.byId.get(following)?.quiz;
    if (quiz) loadQuiz(quiz).catch(() => {});
    return undefined;
  }

  /**
   * Offer to say when the question should come again; nothing is recorded before that, so that one answer is one entry.
   *
   * @param {string} id
   * @param {{fraction: number, hints: number, seconds: number}} answer
   */
  async function answered(id, { fraction, hints, seconds }) {
    if (open || queue.waiting[0] !== id) return;
    const now = Date.now();
    const suggested = ratingOf({ fraction, hints, seconds });
    const rate = async (/** @type {number} */ rating) => {
      if (!open) return;
      open = undefined;
      await store.record(id, [now, fraction, rating, Math.round(seconds)]);
    };
    const next = (/** @type {number} */ rating) => {
      void rate(rating);
      go(answeredNext(queue, fraction, rating));
    };
    open = { rate, suggested, press: next };
    skip.hidden = true;
    element.toggleAttribute("data-answered", true);
    const { log } = store.get(id);
    const choices = await loadScheduler().then((scheduler) => scheduler.choices(log, now)).catch(() => []);
    if (queue.waiting[0] !== id || !open) return;
    const bar = makeRatingBar({ choices, suggested, now, rate: next });
    after.replaceChildren(bar.element);
    bar.focus();
    stage.element.querySelector(".qb-verdict")?.scrollIntoView({ block: "nearest" });
  }

  async function finish() {
    if (open) {
      const { rate, suggested } = open;
      await rate(suggested);
    }
    onEnd(queue);
  }

  return {
    element,
    begin: () => void go(queue),
    press(key) {
      const rating = Number(key);
      if (!open || !(rating >= 1 && rating <= 4)) return false;
      open.press(rating);
      return true;
    },
    async leave() {
      if (open) await open.rate(open.suggested);
    },
  };
}

/**
 * Notice a reader who opens the answer without one of his own; comparing an open answer is no giving up.
 *
 * @param {HTMLElement} section
 * @param {() => void} act
 */
function whenGivenUp(section, act) {
  const answer = section.querySelector("details.qb-answer");
  answer?.addEventListener("toggle", () => {
    const judging = section.querySelector(".qb-judging");
    const compared = judging instanceof HTMLElement && !judging.hidden;
    if (answer.hasAttribute("open") && !compared) act();
  });
}
