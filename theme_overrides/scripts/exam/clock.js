/** The time that is left of an exam; said aloud at a few moments only. */
import { say } from "../core/words.js";
import { make } from "../page/dom.js";

const SPOKEN = [300, 60, 10];
const LAST = 60;

/**
 * Make a clock.
 *
 * @param {() => number} left Seconds; Infinity for no limit.
 * @param {() => void} onEnd Called once, when no time is left.
 * @returns {{element: HTMLElement, stop: () => void}}
 */
export function makeClock(left, onEnd) {
  const face = make("span", { class: "qb-clock", role: "timer", "aria-label": say("time-left") });
  const spoken = make("span", { class: "qb-sr", role: "status" });
  let before = left();
  const tick = () => {
    const now = left();
    face.textContent = clockText(now);
    face.toggleAttribute("data-last", now <= LAST);
    if (SPOKEN.some((each) => now <= each && before > each)) spoken.textContent = say("time-left-spoken", { time: clockText(now) });
    before = now;
    if (now > 0) return;
    clearInterval(timer);
    onEnd();
  };
  const limited = Number.isFinite(before);
  const timer = limited ? setInterval(tick, 500) : undefined;
  if (limited) face.textContent = clockText(before);
  return { element: make("span", { hidden: !limited }, [face, spoken]), stop: () => clearInterval(timer) };
}

/**
 * Write seconds as a clock does: "1:02:03", "4:05".
 *
 * @param {number} seconds
 */
export function clockText(seconds) {
  const parts = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, Math.floor(seconds) % 60];
  const shown = parts[0] ? parts : parts.slice(1);
  return shown.map((each, index) => (index ? String(each).padStart(2, "0") : String(each))).join(":");
}
