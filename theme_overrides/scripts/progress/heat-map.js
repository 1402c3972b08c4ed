/**
 * A picture of the days: a column a week, the darker the more was answered. Its text equivalent is a table.
 *
 * @import { Day } from "../core/statistics.js"
 */
import { say, sayNumber, sayTime } from "../core/words.js";
import { make } from "../page/dom.js";
import { svgElement } from "../practice/ring.js";

const CELL = 13;
const SIZE = 11;
const TOP = 16;
const NAMES = 24; // room for the names of the days

/**
 * Draw days.
 *
 * @param {readonly Day[]} days Oldest first; the first is the first day of a week.
 */
export function drawHeatMap(days) {
  const most = Math.max(1, ...days.map(({ answered }) => answered));
  const weeks = Math.ceil(days.length / 7);
  const total = days.reduce((sum, { answered }) => sum + answered, 0);
  const active = days.filter(({ answered }) => answered).length;
  const svg = svgElement("svg", {
    class: "qb-heat",
    viewBox: `0 0 ${NAMES + weeks * CELL} ${TOP + 7 * CELL}`,
    role: "img",
    "aria-label": say("heat-summary", { n: total, days: active, weeks }),
  });
  days.slice(0, 7).filter((_, index) => index % 2 === 0).forEach(({ day }, index) => svg.append(weekdayLabel(day, index * 2)));
  days.forEach(({ day, answered }, index) => {
    const [x, y] = [NAMES + Math.floor(index / 7) * CELL, TOP + (index % 7) * CELL];
    const cell = svgElement("rect", { x, y, width: SIZE, height: SIZE, rx: 2, class: `qb-heat-${levelOf(answered, most)}` });
    const title = svgElement("title", {});
    title.textContent = `${dayText(day)}: ${say("so-many-answers", { n: answered })}`;
    cell.append(title);
    svg.append(cell);
    if (index % 7 === 0 && (index === 0 ? day.slice(8) < "22" : day.slice(8) <= "07")) svg.append(monthLabel(day, x));
  });
  return svg;
}

/**
 * Write the same as a table, newest first, days without an answer left out.
 *
 * @param {readonly Day[]} days
 */
export function dayTable(days) {
  const rows = days.filter(({ answered }) => answered).reverse().map(({ day, answered, right }) => make("tr", {}, [
    make("th", { scope: "row" }, [dayText(day)]),
    make("td", {}, [sayNumber(answered)]),
    make("td", {}, [sayNumber(right)]),
  ]));
  const head = [say("day"), say("answers"), say("column-right")].map((text) => make("th", { scope: "col" }, [text]));
  return make("table", {}, [make("thead", {}, [make("tr", {}, head)]), make("tbody", {}, rows)]);
}

/**
 * From 0, nothing, to 4; the steps grow with the busiest day.
 *
 * @param {number} answered
 * @param {number} most
 */
function levelOf(answered, most) {
  return answered === 0 ? 0 : Math.max(1, Math.ceil((answered / most) * 4));
}

/**
 * @param {string} day
 * @param {number} x
 */
function monthLabel(day, x) {
  const label = svgElement("text", { x, y: 10 });
  label.textContent = sayTime(timeOf(day), { month: "short" });
  return label;
}

/**
 * @param {string} day
 * @param {number} row
 */
function weekdayLabel(day, row) {
  const label = svgElement("text", { x: 0, y: TOP + row * CELL + 9, class: "qb-heat-day" });
  label.textContent = sayTime(timeOf(day), { weekday: "short" });
  return label;
}

/** @param {string} day */
export function dayText(day) {
  return sayTime(timeOf(day), { weekday: "short", day: "numeric", month: "short", year: "numeric" });
}

/** @param {string} day */
function timeOf(day) {
  return new Date(`${day}T12:00`).getTime();
}
