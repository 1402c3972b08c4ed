/**
 * Keeps the one exam that a reader may have: begins it, shows it, takes it in, also when another tab or a reload comes
 * in between.
 *
 * @import { Exam } from "../core/exam-state.js"
 * @import { Store } from "../core/store.js"
 * @import { Bank } from "../practice/bank.js"
 */
import { beginExam, endExam, readExam, secondsLeft, unansweredOf } from "../core/exam-state.js";
import { ratingOf } from "../core/rating.js";
import { say } from "../core/words.js";
import { ask } from "../practice/ask.js";
import { make, makeButton, showView } from "../page/dom.js";
import { newSeed } from "../practice/draw.js";
import { titlePage } from "../practice/page-title.js";
import { clockText } from "./clock.js";
import { gradeExam } from "./grade-exam.js";
import { makeResult } from "./result.js";
import { makeRunning } from "./running.js";

const KEY = "exam";

/**
 * @typedef {object} Desk
 * @property {() => Exam | undefined} kept
 * @property {(start: {ids: readonly string[], seed: string, minutes: number}) => Promise<boolean>} begin False when the
 *   reader rather keeps the exam that runs.
 * @property {() => Promise<void>} open Shows the exam, or its result.
 * @property {() => void} close Shows it no more; it is kept.
 * @property {(go: () => void) => HTMLElement[]} notice What to say of it elsewhere.
 * @property {(key: string) => boolean} press
 */

/**
 * @param {object} options
 * @param {Bank} options.bank
 * @param {Store} options.store
 * @param {HTMLElement} options.place
 * @param {(ids: string[]) => void} options.onMissed Practises these.
 * @param {() => void} options.onClose
 * @returns {Desk}
 */
export function makeExamDesk({ bank, store, place, onMissed, onClose }) {
  /** @type {{press: (key: string) => boolean, adopt?: (exam: Exam) => void, stop?: () => void} | undefined} */
  let shown;
  /** @type {Exam | undefined} */
  let exam;
  let asking = new AbortController();

  const kept = () => readExam(store.value(KEY));

  /** @param {Exam} latest */
  function keep(latest) {
    exam = latest;
    void store.setValue(KEY, latest);
  }

  store.subscribe(() => {
    const latest = shown && kept();
    if (!shown || !exam || (latest && latest.key === exam.key && latest.step <= exam.step)) return;
    if (!latest || latest.key !== exam.key) return leave();
    const ended = Boolean(latest.ended) !== Boolean(exam.ended);
    exam = latest;
    if (ended) void open();
    else shown.adopt?.(latest);
  });

  function leave() {
    close();
    onClose();
  }

  function close() {
    asking.abort();
    shown?.stop?.();
    shown = undefined;
    titlePage(place, "");
  }

  /**
   * @param {readonly HTMLElement[]} view
   * @param {HTMLElement | null} heading
   */
  function showExam(view, heading) {
    titlePage(place, say("mode-exam"));
    showView(place, view, heading, "exam");
  }

  async function open() {
    close();
    exam = kept();
    if (!exam) return onClose();
    if (exam.ended) return openResult(exam);
    if (secondsLeft(exam, Date.now()) <= 0) return handIn();
    const running = makeRunning({ bank, exam, onChange: keep, onHandIn: () => void askHandIn(), onTimeUp: () => void handIn() });
    shown = running;
    showExam([running.element], null);
    running.begin();
  }

  async function askHandIn() {
    if (!exam) return;
    const { ids, flagged } = exam;
    const numbers = (/** @type {readonly string[]} */ some) => some.map((id) => ids.indexOf(id) + 1).sort((a, b) => a - b).join(", ");
    const missing = unansweredOf(exam);
    const text = [
      ...(missing.length ? [say("still-unanswered", { n: missing.length, which: numbers(missing) })] : [say("all-answered")]),
      ...(flagged.length ? [say("still-flagged", { n: flagged.length, which: numbers(flagged) })] : []),
      say("hand-in-once"),
    ];
    asking = new AbortController();
    const { signal } = asking;
    const sure = await ask({ title: say("hand-in-question"), text, yes: say("hand-in"), no: say("back-to-exam"), signal });
    if (sure) await handIn();
  }

  async function askClose() {
    asking = new AbortController();
    const { signal } = asking;
    const sure = await ask({ title: say("close-exam-question"), text: [say("close-exam-what")], yes: say("close-exam"), signal });
    if (sure) await store.setValue(KEY, undefined).then(leave);
  }

  /** Grade the exam, keep the result, and put every answer into the reader's history: once, whichever tab does it. */
  async function handIn() {
    const running = kept() ?? exam;
    if (!running || running.ended) return void open();
    asking.abort(); // the time may be up while it is asked
    const now = Date.now();
    try {
      const ended = endExam(running, await gradeExam(bank, running), now);
      if (kept()?.ended) return void open();
      keep(ended);
      for (const [id, fraction] of Object.entries(ended.grades)) {
        await store.record(id, [ended.ended, fraction, ratingOf({ fraction })]);
      }
      openResult(ended);
    } catch {
      close();
      const heading = make("h2", {}, [say("not-graded")]);
      showView(place, [heading, make("p", {}, [say("not-graded-what")]), makeButton(say("try-loading-again"), () => void handIn())], heading);
    }
  }

  /** @param {Exam} ended */
  function openResult(ended) {
    close();
    exam = ended;
    const result = makeResult({
      bank,
      exam: ended,
      onChange(latest, graded) {
        keep(latest);
        if (graded) void store.record(graded.id, [Date.now(), graded.fraction, ratingOf(graded)]);
      },
      onMissed,
      onClose: () => void askClose(),
    });
    shown = result;
    showExam(result.view, result.heading);
  }

  return {
    kept,
    open,
    close,
    async begin(start) {
      const before = kept();
      if (before && !before.ended) {
        const question = { title: say("exam-running"), text: [say("exam-replace")], yes: say("exam-replace-yes") };
        if (!(await ask(question))) return false;
      }
      await store.setValue(KEY, beginExam({ ...start, key: newSeed(), now: Date.now() }));
      return true;
    },
    notice(go) {
      const about = kept();
      if (!about) return [];
      const left = secondsLeft(about, Date.now());
      const done = about.ids.length - unansweredOf(about).length;
      const text = about.ended
        ? say("exam-ended")
        : `${say("exam-running")} ${say("answered-of", { n: done, all: about.ids.length })}${Number.isFinite(left) ? ` · ${clockText(left)}` : ""}`;
      const button = makeButton(say(about.ended ? "see-result" : "continue-exam"), go, { class: "md-button--primary" });
      return [make("aside", { class: "qb-running" }, [make("p", {}, [text]), button])];
    },
    press: (key) => shown?.press(key) ?? false,
  };
}
