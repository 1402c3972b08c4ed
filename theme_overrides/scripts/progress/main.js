/**
 * The progress page: what was done, what is due, strengths, and what can be done with it all.
 *
 * @import { Bank } from "../practice/bank.js"
 */
import "../quiz/main.js";
import { say } from "../core/words.js";
import { whenPageIsShown } from "../page/start.js";
import { theStore } from "../page/store.js";
import { ask } from "../practice/ask.js";
import { loadBank } from "../practice/bank.js";
import { make, makeButton, showView } from "../page/dom.js";
import { historyOf } from "../practice/reader.js";
import { makeKeeping } from "./keep.js";
import { byQuiz, byTopic, daysDone, daysToCome, figures } from "./overview.js";

/**
 * Run the page in its placeholder.
 *
 * @param {HTMLElement} place
 */
async function run(place) {
  const store = theStore();
  /** @type {Bank} */
  let bank;
  try {
    bank = await loadBank();
  } catch {
    showView(place, [make("p", {}, [say("bank-not-loaded")]), makeButton(say("try-loading-again"), () => run(place))]);
    return;
  }
  const overview = make("div", { class: "qb-overview" });
  showView(place, [overview, makeKeeping(store, Date.now)]);

  /** @param {string} quiz */
  async function reset(quiz) {
    const sure = await ask({
      title: say("reset-quiz-question", { quiz: bank.quizTitle(quiz) }),
      text: [say("reset-quiz-what"), say("reset-hint")],
      yes: say("reset-quiz-yes"),
    });
    if (sure) await store.reset(bank.entries.filter((each) => each.quiz === quiz).map(({ id }) => id));
  }

  async function refresh() {
    const now = Date.now();
    const history = await historyOf(bank, store.all(), now);
    if (![...history.records.values()].some(({ log }) => log.length)) return overview.replaceChildren(...nothingYet(bank));
    overview.replaceChildren(
      ...figures(bank, history, now),
      ...daysDone(history, now),
      ...daysToCome(history, now),
      ...byTopic(bank, history),
      ...byQuiz(bank, history, (quiz) => void reset(quiz)),
    );
  }

  const stop = store.subscribe(() => void (place.isConnected ? refresh() : stop()));
  await refresh();
}

/** @param {Bank} bank */
function nothingYet(bank) {
  return [
    make("p", {}, [say("nothing-done-yet")]),
    make("p", {}, [make("a", { class: "md-button md-button--primary", href: bank.pageAddress("practice") }, [say("begin-practising")])]),
  ];
}

whenPageIsShown(() => {
  const place = document.querySelector("[data-qb-app='progress']");
  if (place instanceof HTMLElement) void run(place);
});
