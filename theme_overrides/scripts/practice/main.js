/**
 * The practice page: choosing, a session, an exam. What was chosen stands in the page's address; which of them is shown
 * is the part behind the `#`, so that the browser's way back leads from a session to choosing.
 *
 * @import { Choices } from "../core/url-state.js"
 * @import { Bank } from "./bank.js"
 * @import { Session } from "./session.js"
 */
import "../quiz/main.js";
import { KEPT_SESSION, readSession } from "../core/kept-session.js";
import { queueOf } from "../core/queue.js";
import { fromQuery, toQuery } from "../core/url-state.js";
import { say } from "../core/words.js";
import { makeExamDesk } from "../exam/desk.js";
import { singleKeys } from "../page/keyboard.js";
import { whenJumped } from "../page/jumps.js";
import { whenPageIsShown } from "../page/start.js";
import { theStore } from "../page/store.js";
import { loadBank } from "./bank.js";
import { make, makeButton, painted, showView } from "../page/dom.js";
import { drawn, newSeed } from "./draw.js";
import { isTyping } from "./keys.js";
import { historyOf } from "./reader.js";
import { makeSession } from "./session.js";
import { makeSetup } from "./setup.js";
import { makeSummary } from "./summary.js";
import { setTabValue, tabValue } from "./tab.js";

const GO = "#go";
const EXAM = "#exam";

/**
 * Run the page in its placeholder.
 *
 * @param {HTMLElement} place
 * @param {AbortSignal} signal says that another page took its place
 */
async function run(place, signal) {
  const store = theStore();
  /** @type {Bank} */
  let bank;
  try {
    bank = await loadBank();
  } catch {
    showView(place, [make("p", {}, [say("bank-not-loaded")]), makeButton(say("try-loading-again"), () => run(place, signal))]);
    return;
  }
  if (bank.entries.length === 0) return showView(place, [make("p", {}, [say("bank-empty")])]);

  const known = { quizzes: new Set(bank.quizzes.map(({ name }) => name)), tags: new Set(bank.tags.map(({ name }) => name)) };
  const read = fromQuery(location.search, known);
  let { choices } = read;
  let at = location.hash;
  /** @type {Session | undefined} */
  let session;
  /** @type {readonly string[] | undefined} */
  let once;
  let starting = false;
  const desk = makeExamDesk({ bank, store, place, onMissed: practise, onClose: () => go("") });

  /** @param {string[]} ids */
  function practise(ids) {
    once = ids;
    go(GO);
  }

  /** @param {string} hash */
  function go(hash) {
    if (location.hash === hash) return void show();
    if (hash) location.hash = hash;
    else {
      history.pushState(history.state, "", location.pathname + location.search);
      void show();
    }
  }

  async function show() {
    at = location.hash;
    await session?.leave();
    session = undefined;
    desk.close();
    if (location.hash === EXAM && desk.kept()) return desk.open();
    if (location.hash === GO) return begin();
    return choose(location.hash !== "");
  }

  async function choose(back = true) {
    const setup = makeSetup({
      bank,
      choices,
      onChange(latest) {
        choices = latest;
        history.replaceState(history.state, "", address(latest));
      },
      onStart: (latest) => void start(latest),
      onShare: share,
    });
    const notes = read.unknown.length ? [make("p", { class: "qb-small" }, [say("not-in-bank", { what: read.unknown.join(", ") })])] : [];
    setup.update(await historyOf(bank, store.all(), Date.now()));
    showView(place, [...desk.notice(() => go(EXAM)), ...notes, setup.element], back ? setup.element.querySelector("input") : null);
  }

  /**
   * The press is seen before the view that it leads to is made, which takes a while where there are many quizzes to
   * choose from.
   *
   * @param {Choices} latest
   */
  async function start(latest) {
    if (starting) return;
    starting = true;
    await painted();
    await lead(latest).finally(() => (starting = false));
  }

  /** @param {Choices} latest */
  async function lead(latest) {
    if (signal.aborted) return;
    choices = latest;
    setTabValue(KEPT_SESSION, undefined);
    if (latest.mode !== "exam") return go(GO);
    const seed = latest.seed || newSeed();
    const entries = drawn(bank, latest, await historyOf(bank, store.all(), Date.now()), seed);
    const ids = entries.map(({ id }) => id);
    if (await desk.begin({ ids, seed: latest.shuffledOptions ? seed : "", minutes: latest.minutes })) go(EXAM);
  }

  async function begin() {
    const { address, queue, seed } = await queueToGoOn();
    if (queue.waiting.length === 0) return choose();
    session = makeSession({
      bank,
      store,
      queue,
      seed,
      onStep: (latest) => setTabValue(KEPT_SESSION, latest.waiting.length ? { address, time: Date.now(), seed, queue: latest } : undefined),
      onEnd(queue) {
        setTabValue(KEPT_SESSION, undefined);
        session = undefined;
        const { view, heading } = makeSummary({
          bank,
          queue,
          onAgain: practise,
          onNew: () => go(""),
        });
        showView(place, view, heading, "session");
      },
    });
    showView(place, [session.element], null, "session");
    session.begin();
  }

  /** The questions to ask: those a reload broke off, or new ones. */
  async function queueToGoOn() {
    const address = location.pathname + location.search;
    const now = Date.now();
    const kept = once ? undefined : readSession(tabValue(KEPT_SESSION), { address, now, has: (id) => bank.byId.has(id) });
    if (kept) return { address, queue: kept.queue, seed: kept.seed };
    const seed = choices.seed || newSeed();
    const ids = once ?? drawn(bank, choices, await historyOf(bank, store.all(), now), seed).map(({ id }) => id);
    once = undefined;
    return { address, queue: queueOf(ids, choices.mode === "due"), seed: choices.shuffledOptions ? seed : "" };
  }

  whenJumped(() => void (location.hash === at || show()), signal);
  window.addEventListener("pagehide", () => void session?.leave(), { signal });
  const onKey = (/** @type {KeyboardEvent} */ event) => {
    if (isTyping(event) || (event.key.length === 1 && !singleKeys())) return;
    if (!(session?.press(event.key) || desk.press(event.key))) return;
    event.preventDefault();
    event.stopPropagation();
  };
  window.addEventListener("keydown", onKey, { capture: true, signal }); // before those of questions, and Material's
  signal.addEventListener("abort", () => {
    void session?.leave();
    desk.close();
  });
  await show();
}

/**
 * The address of a choice.
 *
 * @param {Choices} choices
 */
function address(choices) {
  const query = toQuery(choices);
  return location.pathname + (query && `?${query}`);
}

/**
 * Copy the address of a choice.
 *
 * @param {Choices} choices
 */
async function share(choices) {
  const url = new URL(address(choices), location.href).href;
  try {
    await navigator.clipboard.writeText(url);
    return say("link-copied");
  } catch {
    return url;
  }
}

let leaving = new AbortController();

whenPageIsShown(() => {
  const place = document.querySelector("[data-qb-app='practice']");
  leaving.abort();
  leaving = new AbortController();
  if (place instanceof HTMLElement) void run(place, leaving.signal);
});
