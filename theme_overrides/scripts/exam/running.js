/**
 * An exam that runs: a question, the palette, the time, ways to move, and one way to hand it in.
 *
 * @import { Exam } from "../core/exam-state.js"
 * @import { Response } from "../core/question.js"
 * @import { Bank } from "../practice/bank.js"
 */
import { movedTo, secondsLeft, unansweredOf, withAnswer, withFlag } from "../core/exam-state.js";
import { say } from "../core/words.js";
import { listenToKeys } from "../page/keyboard.js";
import { makeWidget } from "../page/widget.js";
import { make, makeButton } from "../page/dom.js";
import { makeStage } from "../practice/stage.js";
import { makeClock } from "./clock.js";
import { makePalette } from "./palette.js";

/**
 * @typedef {object} Running
 * @property {HTMLElement} element
 * @property {() => void} begin
 * @property {(exam: Exam) => void} adopt Takes an exam that another tab changed.
 * @property {(key: string) => boolean} press
 * @property {() => void} stop
 */

/**
 * Make the view.
 *
 * @param {object} options
 * @param {Bank} options.bank
 * @param {Exam} options.exam
 * @param {(exam: Exam) => void} options.onChange
 * @param {() => void} options.onHandIn
 * @param {() => void} options.onTimeUp
 * @returns {Running}
 */
export function makeRunning({ bank, exam: first, onChange, onHandIn, onTimeUp }) {
  let exam = first;
  const clock = makeClock(() => secondsLeft(exam, Date.now()), onTimeUp);
  const answered = make("span", {});
  const meter = make("progress", { max: exam.ids.length, "aria-hidden": "true" });
  const palette = makePalette(exam, (index) => move(index));
  const previous = makeButton(say("previous"), () => move(exam.at - 1));
  const next = makeButton(say("next"), () => move(exam.at + 1), { class: "md-button--primary" });
  const flag = makeButton(say("flag"), () => change(withFlag(exam, shownId())), { "aria-pressed": "false" });
  const handIn = makeButton(say("hand-in"), onHandIn, { class: "qb-last" });
  const stage = makeStage(bank, (section, id) => {
    const widget = makeWidget(section, {
      mode: "exam",
      shuffleSeed: exam.seed ? `${exam.seed}:${id}` : undefined,
      response: /** @type {Response} */ (exam.answers[id] ?? null),
      onChange: (response) => change(withAnswer(exam, id, response ?? undefined)),
    });
    listenToKeys({ sections: [section], widgetOf: () => widget, goTo: () => {} });
    return widget;
  }, { link: false });

  const shownId = () => exam.ids[exam.at] ?? "";

  /** @param {Exam} latest */
  function change(latest) {
    if (latest === exam) return;
    exam = latest;
    onChange(exam);
    refresh();
  }

  /** @param {number} index */
  function move(index) {
    if (index < 0 || index >= exam.ids.length) return;
    change(movedTo(exam, index));
    void stage.show(shownId(), exam.at + 1);
  }

  function refresh() {
    const done = exam.ids.length - unansweredOf(exam).length;
    answered.textContent = say("answered-of", { n: done, all: exam.ids.length });
    meter.value = done;
    palette.update(exam);
    previous.disabled = exam.at === 0;
    next.disabled = exam.at === exam.ids.length - 1;
    flag.setAttribute("aria-pressed", String(exam.flagged.includes(shownId())));
    flag.textContent = say(exam.flagged.includes(shownId()) ? "unflag" : "flag");
  }

  return {
    element: make("section", { class: "qb-exam", "aria-label": say("mode-exam") }, [
      make("div", { class: "qb-session-bar" }, [clock.element, answered, meter]),
      palette.element,
      stage.element,
      make("div", { class: "qb-steps" }, [previous, next, flag, handIn]),
      make("p", { class: "qb-small" }, [say("exam-keys")]),
    ]),
    begin() {
      refresh();
      void stage.show(shownId(), exam.at + 1);
    },
    adopt(latest) {
      const before = JSON.stringify(exam.answers[shownId()]);
      exam = { ...latest, at: exam.at };
      refresh();
      if (JSON.stringify(exam.answers[shownId()]) !== before) void stage.show(shownId(), exam.at + 1);
    },
    press(key) {
      if (key === "ArrowLeft" || key === "k") move(exam.at - 1);
      else if (key === "ArrowRight" || key === "j") move(exam.at + 1);
      else if (key === "m") change(withFlag(exam, shownId()));
      else return false;
      return true;
    },
    stop: clock.stop,
  };
}
