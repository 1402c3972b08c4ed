/**
 * An exam that has ended: what it came to, by topic, and each question with its answer.
 *
 * @import { Exam } from "../core/exam-state.js"
 * @import { Response } from "../core/question.js"
 * @import { Bank } from "../practice/bank.js"
 */
import { missedOf, movedTo, ranOut, resultOf, unansweredOf, withGrade } from "../core/exam-state.js";
import { say, sayNumber } from "../core/words.js";
import { makeWidget } from "../page/widget.js";
import { make, makeButton } from "../page/dom.js";
import { drawRing } from "../practice/ring.js";
import { makeStage } from "../practice/stage.js";
import { praise } from "../practice/summary.js";
import { foldedBarTable } from "../progress/bars.js";
import { clockText } from "./clock.js";
import { makePalette } from "./palette.js";

/**
 * Make the view.
 *
 * @param {object} options
 * @param {Bank} options.bank
 * @param {Exam} options.exam
 * @param {(exam: Exam, graded?: {id: string, fraction: number}) => void} options.onChange With what the reader graded.
 * @param {(ids: string[]) => void} options.onMissed Practises these.
 * @param {() => void} options.onClose
 * @returns {{view: HTMLElement[], heading: HTMLElement, press: (key: string) => boolean}}
 */
export function makeResult({ bank, exam: first, onChange, onMissed, onClose }) {
  let exam = first;
  const heading = make("h2", {});
  const ending = make("p", { role: "status" });
  const top = make("div", {});
  const palette = makePalette(exam, (index) => move(index));
  const stage = makeStage(bank, (section, id) =>
    makeWidget(section, {
      mode: "review",
      shuffleSeed: exam.seed ? `${exam.seed}:${id}` : undefined,
      response: /** @type {Response} */ (exam.answers[id] ?? null),
      onAnswer: ({ grade: { fraction } }) => {
        const first = exam.grades[id] === undefined;
        exam = withGrade(exam, id, fraction);
        onChange(exam, first ? { id, fraction } : undefined);
        refresh();
      },
    }),
  );
  const previous = makeButton(say("previous"), () => move(exam.at - 1));
  const next = makeButton(say("next"), () => move(following()));
  const review = make("section", { "aria-labelledby": "qb-review" }, [
    make("h2", { id: "qb-review" }, [say("review-questions")]),
    palette.element,
    stage.element,
    make("div", { class: "qb-steps" }, [previous, next]),
  ]);
  let begun = false;

  /** While no question is shown, the next one is the first. */
  function following() {
    return begun ? exam.at + 1 : 0;
  }

  /** @param {number} index */
  function move(index) {
    if (index < 0 || index >= exam.ids.length) return;
    begun = true;
    exam = movedTo(exam, index);
    onChange(exam);
    refresh();
    void stage.show(exam.ids[exam.at] ?? "", exam.at + 1);
  }

  function refresh() {
    const result = resultOf(exam, (id) => bank.byId.get(id) ?? { points: 1, tags: [] });
    const share = result.most ? result.points / result.most : 0;
    const missed = missedOf(exam);
    const none = unansweredOf(exam).length === exam.ids.length;
    heading.textContent = none ? say("nothing-answered") : result.most ? praise(share) : say("mode-exam");
    const counts = /** @type {const} */ (["right", "partly", "wrong", "unanswered", "ungraded"])
      .filter((name) => result[name])
      .map((name) => say(`so-many-${name}`, { n: result[name] }));
    const points = (/** @type {number} */ value) => sayNumber(value, { maximumFractionDigits: 2 });
    const rows = result.tags.map(({ tag, points: won, most, questions }) => ({
      name: bank.tagTitle(tag),
      share: won / most,
      value: say("points-of", { n: points(won), all: points(most) }),
      more: [sayNumber(questions)],
    }));
    top.replaceChildren(
      make("section", { class: "qb-sum" }, [
        drawRing(share),
        make("div", {}, [
          heading,
          make("p", {}, [say("points-of", { n: points(result.points), all: points(result.most) })]),
          make("p", {}, [counts.join(" · ")]),
          make("p", { class: "qb-small" }, [say("time-taken", { time: clockText(result.seconds) })]),
        ]),
      ]),
      make("div", { class: "qb-buttons" }, [
        ...(missed.length ? [makeButton(say("practise-missed", { n: missed.length }), () => onMissed(missed), { class: "md-button--primary" })] : []),
        make("a", { class: "md-button", href: bank.pageAddress("progress") }, [say("see-progress")]),
        makeButton(say("close-exam"), onClose, { class: "qb-quiet" }),
      ]),
      ...(rows.length ? [make("h2", {}, [say("by-topic")]), ...foldedBarTable([say("topic"), say("points"), say("questions")], rows)] : []),
    );
    palette.update(begun ? exam : { ...exam, at: -1 });
    previous.disabled = !begun || exam.at === 0;
    next.disabled = following() >= exam.ids.length;
  }

  refresh();
  if (ranOut(exam)) setTimeout(() => (ending.textContent = say("time-was-up"))); // said aloud only when it is there before its text
  return {
    view: [ending, top, review],
    heading,
    press(key) {
      if (key === "ArrowLeft") move(exam.at - 1);
      else if (key === "ArrowRight") move(following());
      else return false;
      return true;
    },
  };
}
