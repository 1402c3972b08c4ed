/**
 * A session of practice or repetition: one question at a time. Practice rates each answer by itself; in a repetition its
 * reader says how well it was remembered.
 *
 * @import { Queue } from "../core/queue.js"
 * @import { Store } from "../core/store.js"
 * @import { Bank } from "./bank.js"
 */
import { answeredNext, skippedNext } from "../core/queue.js";
import { ratingOf } from "../core/rating.js";
import { say } from "../core/words.js";
import { listenToKeys } from "../page/keyboard.js";
import { addStar } from "../page/star.js";
import { makeWidget } from "../page/widget.js";
import { loadQuiz } from "./bank.js";
import { make, makeButton } from "../page/dom.js";
import { makeRatingBar } from "./rating-bar.js";
import { loadScheduler } from "./repetition.js";
import { makeStage } from "./stage.js";

/**
 * @typedef {object} Session
 * @property {HTMLElement} element
 * @property {() => void} begin
 * @property {(key: string) => boolean} press A key that nothing else took; whether it meant something.
 * @property {() => Promise<void>} leave Records what was answered and not rated, and waits until all is recorded.
 */

/**
 * Make a session.
 *
 * @param {object} options
 * @param {Bank} options.bank
 * @param {Store} options.store
 * @param {Queue} options.queue What is asked; where what is not known comes once more, its reader rates each answer.
 * @param {string} options.seed Of the order of options; "" for the order of the bank.
 * @param {(queue: Queue) => void} options.onStep Called with what is left as soon as an answer is recorded.
 * @param {(queue: Queue) => void} options.onEnd
 * @returns {Session}
 */
export function makeSession({ bank, store, queue: first, seed, onStep, onEnd }) {
  let queue = first;
  let coming = first; // what the queue will be when its reader goes on from an answer
  /** @type {((rating?: number) => Promise<void>) | undefined} records an answer that is not recorded yet */
  let settle;
  let recorded = Promise.resolve();
  /** @type {{press: (rating: number) => void} | undefined} */
  let bar;
  let stopStar = () => {};

  const meter = make("progress", { max: first.waiting.length, "aria-hidden": "true" });
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
    coming = next;
    settle = undefined;
    bar = undefined;
    onStep(queue);
    after.replaceChildren();
    const [id, following] = queue.waiting;
    if (id === undefined) return onEnd(queue);
    const position = queue.behind + 1;
    const total = queue.behind + queue.waiting.length;
    meter.max = total;
    meter.value = queue.behind;
    place.textContent = say("place-of", { n: position, all: total });
    skip.hidden = false;
    end.hidden = false;
    element.toggleAttribute("data-answered", false);
    void stage.show(id, position);
    const quiz = following && bank.byId.get(following)?.quiz;
    if (quiz) loadQuiz(quiz).catch(() => {});
    return undefined;
  }

  /**
   * Take an answer; one answer is one entry of the history, recorded when its rating is known.
   *
   * @param {string} id
   * @param {{fraction: number, hints: number, seconds: number}} answer
   */
  async function answered(id, { fraction, hints, seconds }) {
    if (element.hasAttribute("data-answered") || queue.waiting[0] !== id) return;
    const now = Date.now();
    const suggested = ratingOf({ fraction, hints, seconds });
    settle = async (rating = suggested) => {
      settle = undefined;
      coming = answeredNext(queue, fraction, rating);
      onStep(coming);
      recorded = store.record(id, [now, fraction, rating, Math.round(seconds)]);
      await recorded;
    };
    skip.hidden = true;
    element.toggleAttribute("data-answered", true);
    if (queue.again) await offerRatings(id, suggested, now);
    else offerNext();
    stage.element.querySelector(".qb-verdict")?.scrollIntoView({ block: "nearest" });
  }

  function offerNext() {
    void settle?.();
    const last = coming.waiting.length === 0;
    const next = makeButton(say(last ? "see-result" : "next"), () => go(coming), { class: "md-button--primary" });
    end.hidden = last;
    after.replaceChildren(make("div", { class: "qb-rates" }, [next]));
    next.focus({ preventScroll: true });
  }

  /**
   * @param {string} id
   * @param {number} suggested
   * @param {number} now
   */
  async function offerRatings(id, suggested, now) {
    const { log } = store.get(id);
    const choices = await loadScheduler().then((scheduler) => scheduler.choices(log, now)).catch(() => []);
    if (queue.waiting[0] !== id || !settle) return;
    const rate = (/** @type {number} */ rating) => {
      void settle?.(rating);
      go(coming);
    };
    const ratings = makeRatingBar({ choices, suggested, now, rate });
    bar = ratings;
    after.replaceChildren(ratings.element);
    ratings.focus();
  }

  async function finish() {
    await settle?.();
    onEnd(coming);
  }

  return {
    element,
    begin: () => void go(queue),
    press(key) {
      const rating = Number(key);
      if (!bar || !(rating >= 1 && rating <= 4)) return false;
      bar.press(rating);
      return true;
    },
    async leave() {
      await settle?.();
      await recorded;
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
