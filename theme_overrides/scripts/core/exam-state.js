/**
 * An exam, apart from the page: what was drawn, what was answered, what is left of the time, and the result.
 *
 * Every step returns a new exam, which is plain data: kept as JSON, it survives a reload. Time is what the clock says
 * less when the exam began, so it runs on while nobody looks. Times are in milliseconds since 1970.
 *
 * @typedef {object} Exam
 * @property {1} v Of this format.
 * @property {string} key Tells this exam from any other.
 * @property {number} step Grows with every change: of two copies the one with more is newer.
 * @property {readonly string[]} ids The questions in their order.
 * @property {string} seed Of the order of options; "" leaves them as they are.
 * @property {number} began
 * @property {number} minutes 0: no limit.
 * @property {number} at Index of the question that is shown.
 * @property {Readonly<Record<string, unknown>>} answers The responses by question; none for what is unanswered.
 * @property {readonly string[]} flagged
 * @property {number} ended 0 while it runs.
 * @property {Readonly<Record<string, number>>} grades Fractions from 0 to 1 by question, once it has ended; none for
 *   what was not answered, and for what the reader has still to grade.
 *
 * @typedef {object} Share Points by topic.
 * @property {string} tag
 * @property {number} points
 * @property {number} most
 * @property {number} questions
 *
 * @typedef {object} Result
 * @property {number} points
 * @property {number} most
 * @property {number} right Questions with all points.
 * @property {number} partly Questions with some points.
 * @property {number} wrong Questions with none.
 * @property {number} unanswered
 * @property {number} ungraded Answered, and for the reader to grade.
 * @property {number} seconds
 * @property {Share[]} tags Weakest first.
 */

/**
 * Begin an exam.
 *
 * @param {{key: string, ids: readonly string[], seed: string, minutes: number, now: number}} start
 * @returns {Exam}
 */
export function beginExam({ key, ids, seed, minutes, now }) {
  const blank = { answers: {}, flagged: [], ended: 0, grades: {} };
  return { v: 1, key, step: 0, ids: [...new Set(ids)], seed, began: now, minutes, at: 0, ...blank };
}

/**
 * Keep an answer; `undefined` takes it back. Nothing changes once the exam has ended.
 *
 * @param {Exam} exam
 * @param {string} id
 * @param {unknown} response
 * @returns {Exam}
 */
export function withAnswer(exam, id, response) {
  if (exam.ended || !exam.ids.includes(id)) return exam;
  const { [id]: _before, ...others } = exam.answers;
  return changed(exam, { answers: response === undefined ? others : { ...others, [id]: response } });
}

/**
 * Flag a question for later, or take the flag away.
 *
 * @param {Exam} exam
 * @param {string} id
 * @returns {Exam}
 */
export function withFlag(exam, id) {
  if (!exam.ids.includes(id)) return exam;
  const flagged = exam.flagged.includes(id) ? exam.flagged.filter((each) => each !== id) : [...exam.flagged, id];
  return changed(exam, { flagged });
}

/**
 * Go to a question; beyond the ends, to the nearest.
 *
 * @param {Exam} exam
 * @param {number} index
 * @returns {Exam}
 */
export function movedTo(exam, index) {
  return changed(exam, { at: placeOf(exam, index) });
}

/**
 * Say how many seconds are left, rounded up; Infinity without a limit.
 *
 * @param {Exam} exam
 * @param {number} now
 */
export function secondsLeft(exam, now) {
  return exam.minutes ? Math.max(0, Math.ceil((endOf(exam) - now) / 1000)) : Infinity;
}

/**
 * List the questions without an answer, in order.
 *
 * @param {Exam} exam
 */
export function unansweredOf(exam) {
  return exam.ids.filter((id) => !(id in exam.answers));
}

/**
 * End the exam; it never ends later than its time, even if the page was closed by then, and ends once.
 *
 * @param {Exam} exam
 * @param {Readonly<Record<string, number>>} grades
 * @param {number} now
 * @returns {Exam}
 */
export function endExam(exam, grades, now) {
  if (exam.ended) return exam;
  return changed(exam, { grades, at: 0, ended: exam.minutes ? Math.min(now, endOf(exam)) : now });
}

/**
 * Tell whether it was the clock that ended the exam.
 *
 * @param {Exam} exam
 */
export function ranOut(exam) {
  return exam.minutes > 0 && exam.ended >= endOf(exam);
}

/**
 * List the questions that brought less than all points, in order; what waits for the reader's grade is not missed yet.
 *
 * @param {Exam} exam That has ended.
 */
export function missedOf(exam) {
  return exam.ids.filter((id) => (id in exam.answers ? (exam.grades[id] ?? 1) < 1 : true));
}

/**
 * Grade an answer after the end: what only its reader can.
 *
 * @param {Exam} exam
 * @param {string} id
 * @param {number} fraction
 * @returns {Exam}
 */
export function withGrade(exam, id, fraction) {
  return exam.ended && id in exam.answers ? changed(exam, { grades: { ...exam.grades, [id]: fraction } }) : exam;
}

/**
 * Add up an exam that has ended. What waits for the reader's grade counts neither for nor against.
 *
 * @param {Exam} exam
 * @param {(id: string) => {points: number, tags: readonly string[]}} about
 * @returns {Result}
 */
export function resultOf(exam, about) {
  /** @type {Map<string, Share>} */
  const shares = new Map();
  const result = { points: 0, most: 0, right: 0, partly: 0, wrong: 0, unanswered: 0, ungraded: 0 };
  for (const id of exam.ids) {
    const answered = id in exam.answers;
    const fraction = exam.grades[id];
    if (!answered) result.unanswered += 1;
    else if (fraction === undefined) result.ungraded += 1;
    else result[fraction >= 1 ? "right" : fraction > 0 ? "partly" : "wrong"] += 1;
    if (answered && fraction === undefined) continue;
    const { points, tags } = about(id);
    const won = (fraction ?? 0) * points;
    result.points += won;
    result.most += points;
    for (const tag of tags) {
      const share = shares.get(tag) ?? { tag, points: 0, most: 0, questions: 0 };
      shares.set(tag, { tag, points: share.points + won, most: share.most + points, questions: share.questions + 1 });
    }
  }
  const weakest = (/** @type {Share} */ share) => share.points / share.most;
  const tags = [...shares.values()].sort((a, b) => weakest(a) - weakest(b) || (a.tag < b.tag ? -1 : 1));
  return { ...result, seconds: Math.round((exam.ended - exam.began) / 1000), tags };
}

/**
 * Read an exam that was kept; undefined for anything else.
 *
 * @param {unknown} value Parsed JSON.
 * @returns {Exam | undefined}
 */
export function readExam(value) {
  const exam = /** @type {Partial<Exam> | null} */ (typeof value === "object" ? value : null);
  const texts = (/** @type {unknown} */ list) => Array.isArray(list) && list.every((each) => typeof each === "string");
  const record = (/** @type {unknown} */ each) => typeof each === "object" && each !== null && !Array.isArray(each);
  const numbers = [exam?.step, exam?.began, exam?.minutes, exam?.at, exam?.ended];
  const whole =
    exam?.v === 1 &&
    numbers.every((each) => Number.isFinite(each)) &&
    typeof exam.key === "string" &&
    typeof exam.seed === "string" &&
    texts(exam.ids) &&
    texts(exam.flagged) &&
    record(exam.answers) &&
    record(exam.grades) &&
    Object.values(exam.grades ?? {}).every((each) => Number.isFinite(each));
  if (!whole || !exam.ids?.length) return undefined;
  const kept = /** @type {Exam} */ (exam);
  return { ...kept, at: placeOf(kept, kept.at) }; // reading is no step, or a tab would take its own for another's
}

/**
 * @param {Exam} exam
 * @param {number} index Of a question, from 0; may be out of range.
 */
function placeOf(exam, index) {
  return Math.max(0, Math.min(exam.ids.length - 1, Math.trunc(index) || 0));
}

/**
 * @param {Exam} exam
 * @param {Partial<Exam>} change
 * @returns {Exam}
 */
function changed(exam, change) {
  return { ...exam, ...change, step: exam.step + 1 };
}

/** @param {Exam} exam */
function endOf(exam) {
  return exam.began + exam.minutes * 60_000;
}
