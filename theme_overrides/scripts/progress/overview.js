/**
 * What was done, what is due, strengths: the parts of the progress page that only show.
 *
 * @import { Bank } from "../practice/bank.js"
 * @import { History } from "../practice/reader.js"
 */
import { dayOf, forecast, perDay, streaks, strengths } from "../core/statistics.js";
import { say, sayNumber } from "../core/words.js";
import { quizAddress } from "../practice/bank.js";
import { make } from "../page/dom.js";
import { barTable, foldedBarTable } from "./bars.js";
import { dayTable, dayText, drawHeatMap } from "./heat-map.js";

const FORECAST_DAYS = 14;

/**
 * The figures at the top, and the next thing to do.
 *
 * @param {Bank} bank
 * @param {History} history
 * @param {number} now
 */
export function figures(bank, history, now) {
  const logs = [...history.records.values()].map(({ log }) => log);
  const answered = logs.filter((log) => log.length).length;
  const [today] = perDay(logs, now, 1);
  const { current, longest } = streaks(logs, now);
  const due = [...history.dues.values()].filter((time) => time <= now).length;
  const figure = (/** @type {number} */ value, /** @type {string} */ text, more = "") =>
    make("li", {}, [make("strong", {}, [sayNumber(value)]), make("span", {}, [text]), make("span", { class: "qb-small" }, [more])]);
  const list = make("ul", { class: "qb-figures" }, [
    figure(today?.answered ?? 0, say("answers-today", { n: today?.answered ?? 0 })),
    figure(current, say("days-in-a-row", { n: current }), longest > current ? say("longest-streak", { n: longest }) : ""),
    figure(answered, say("questions-answered", { n: answered }), say("of-so-many", { n: bank.entries.length })),
    figure(due, say("questions-due", { n: due })),
  ]);
  const next = due
    ? make("a", { class: "md-button md-button--primary", href: bank.pageAddress("practice", "?mode=due#go") }, [say("repeat-due", { n: due })])
    : make("a", { class: "md-button md-button--primary", href: bank.pageAddress("practice", "?state=new") }, [say("learn-new")]);
  return [list, make("p", { class: "qb-next" }, [next])];
}

/**
 * The heat map of half a year, beginning on the first day of a week.
 *
 * @param {History} history
 * @param {number} now
 */
export function daysDone(history, now) {
  const logs = [...history.records.values()].map(({ log }) => log);
  const days = perDay(logs, now, 25 * 7 + ((new Date(now).getDay() + 6) % 7) + 1);
  return [
    make("h2", {}, [say("your-days")]),
    make("figure", { class: "qb-heat-map", tabindex: 0 }, [drawHeatMap(days), legend()]),
    make("details", { class: "qb-pick" }, [
      make("summary", {}, [make("span", {}, [say("as-table")])]),
      make("div", { class: "qb-pick-content" }, [dayTable(days)]),
    ]),
  ];
}

/**
 * What will be due on the next days.
 *
 * @param {History} history
 * @param {number} now
 */
export function daysToCome(history, now) {
  const days = forecast(history.dues.values(), now, FORECAST_DAYS);
  const most = Math.max(1, ...days.map(({ due }) => due));
  const already = [...history.dues.values()].filter((time) => time <= now).length;
  const rows = days.filter(({ due }) => due).map(({ day, due }) => {
    const today = day === dayOf(now);
    const value = today && already && already < due ? say("due-today", { all: due, n: already }) : sayNumber(due);
    return { name: today ? say("today") : dayText(day), share: due / most, value };
  });
  const table = rows.length ? barTable([say("day"), say("due")], rows) : make("p", {}, [say("nothing-due-soon")]);
  return [make("h2", {}, [say("coming-up")]), table];
}

/**
 * How each topic goes, weakest first.
 *
 * @param {Bank} bank
 * @param {History} history
 */
export function byTopic(bank, history) {
  const questions = [...history.records].map(([id, { log }]) => ({ log, names: bank.byId.get(id)?.tags ?? [] }));
  const rows = strengths(questions).map(({ name, questions: count, share }) => ({
    name: make("a", { href: bank.pageAddress("practice", `?tag=${encodeURIComponent(name)}`) }, [bank.tagTitle(name)]),
    share,
    value: sayNumber(share, { style: "percent" , maximumFractionDigits: 0 }),
    more: [sayNumber(count)],
  }));
  if (rows.length === 0) return [];
  return [make("h2", {}, [say("by-topic")]), ...foldedBarTable([say("topic"), say("column-right"), say("questions")], rows)];
}

/**
 * How far each quiz is, with a button to begin it anew.
 *
 * @param {Bank} bank
 * @param {History} history
 * @param {(quiz: string) => void} reset
 */
export function byQuiz(bank, history, reset) {
  const rows = bank.quizzes.flatMap(({ name, title }) => {
    const entries = bank.entries.filter(({ quiz }) => quiz === name);
    const records = entries.flatMap(({ id }) => history.records.get(id) ?? []);
    const answered = records.filter(({ log }) => log.length).length;
    if (entries.length === 0) return [];
    const button = make("button", { type: "button", class: "md-button qb-quiet", "aria-label": say("reset-quiz", { quiz: title }),
      click: () => reset(name) }, [say("reset")]);
    return [{
      name: make("a", { href: quizAddress(bank, name) }, [title]),
      share: answered / entries.length,
      value: say("so-many-of", { n: answered, all: entries.length }),
      more: [records.length ? button : ""],
    }];
  });
  if (rows.length === 0) return [];
  return [make("h2", {}, [say("by-quiz")]), ...foldedBarTable([say("quiz"), say("answered"), ""], rows)];
}

function legend() {
  const steps = [0, 1, 2, 3, 4].map((level) => make("span", { class: `qb-heat-key qb-heat-${level}` }));
  return make("figcaption", { class: "qb-small", "aria-hidden": "true" }, [say("less"), ...steps, say("more")]);
}
