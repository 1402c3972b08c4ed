/**
 * Items that move up and down: by buttons, by the arrow keys on those, and by dragging.
 *
 * @import { OrderingQuestion } from "../../core/question.js"
 * @import { Controls } from "./controls.js"
 */

import { say } from "../../core/words.js";
import { make } from "../dom.js";
import { putMark, removeMark, unwrap, wrapContent } from "./controls.js";
import { plainText } from "./plain-text.js";

/**
 * @param {HTMLElement} section
 * @param {OrderingQuestion} question
 * @param {() => void} changed
 * @returns {Controls | null} null when the section lacks what it should have
 */
export function orderingControls(section, question, changed) {
  const list = section.querySelector(".qb-items");
  if (!(list instanceof HTMLElement)) return null;
  const items = [...list.children].filter((item) => item instanceof HTMLElement);
  const live = make("p", { class: "qb-sr", role: "status" });
  list.after(live);
  let touched = false;

  const order = () => [...list.children].map((item) => Number(item.getAttribute("data-item")));

  /**
   * @param {HTMLElement} item
   * @param {number} place from 0
   */
  function move(item, place) {
    const others = [...list?.children ?? []].filter((each) => each !== item);
    if (place < 0 || place > others.length || list?.closest("[data-locked]")) return;
    if (list?.children[place] === item) return;
    list?.insertBefore(item, others[place] ?? null);
    touched = true;
    showEnds();
    live.textContent = say("moved", { place: place + 1, n: items.length });
    changed();
  }

  /** The first goes no higher, the last no lower; their buttons keep the focus, and say so. */
  function showEnds() {
    [...list?.children ?? []].forEach((item, place) => item.querySelectorAll(".qb-move").forEach((button, way) => {
      button.setAttribute("aria-disabled", String(place === (way ? items.length - 1 : 0)));
    }));
  }

  for (const item of items) {
    const text = plainText(wrapContent(item, "div", { class: "qb-item" }));
    const step = (/** @type {number} */ by) => move(item, [...list.children].indexOf(item) + by);
    const button = (/** @type {number} */ by, /** @type {string} */ name, /** @type {string} */ sign) => {
      const made = make("button", { type: "button", class: "qb-move", "aria-label": `${name}: ${text}`, title: name }, [sign]);
      made.addEventListener("click", () => {
        step(by);
        made.focus(); // moving an element takes the focus from what is in it
      });
      return made;
    };
    const buttons = make("span", { class: "qb-moves" }, [button(-1, say("move-up"), "↑"), button(1, say("move-down"), "↓")]);
    buttons.addEventListener("keydown", (event) => {
      const by = { ArrowUp: -1, ArrowDown: 1 }[event.key];
      if (!by) return;
      event.preventDefault();
      event.stopPropagation();
      step(by);
      /** @type {HTMLElement} */ (event.target).focus();
    });
    item.append(buttons);
    drag(item, list, move);
  }
  showEnds();

  return {
    body: [list, live],
    legend: say("put-in-order"),
    response: () => (touched ? order() : null),
    set(response) {
      const wanted = Array.isArray(response) ? response : question.items;
      touched = Array.isArray(response);
      list.append(...wanted.flatMap((index) => items.filter((item) => Number(item.dataset.item) === index)));
      showEnds();
    },
    problem: () => (touched ? "" : say("order-first")),
    mark({ parts }) {
      [...list.children].forEach((item, place) => {
        if (item instanceof HTMLElement) putMark(item, parts[place] ? "right" : "wrong");
      });
    },
    unmark: () => items.forEach(removeMark),
    focus: () => list.querySelector("button")?.focus(),
    choose: () => false,
    destroy() {
      live.remove();
      for (const item of items) {
        removeMark(item);
        item.querySelectorAll(":scope > .qb-moves").forEach((each) => each.remove());
        item.querySelectorAll(":scope > .qb-item").forEach(unwrap);
      }
      list.append(...items);
    },
  };
}

/**
 * Let an item be dragged by mouse; fingers scroll, and have the buttons.
 *
 * @param {HTMLElement} item
 * @param {HTMLElement} list
 * @param {(item: HTMLElement, place: number) => void} move
 */
function drag(item, list, move) {
  item.addEventListener("pointerdown", (down) => {
    const target = /** @type {Element} */ (down.target);
    if (down.pointerType !== "mouse" || down.button !== 0 || target.closest("button, a, input")) return;
    if (list.closest("[data-locked]")) return;
    down.preventDefault(); // or the text would be selected
    list.setPointerCapture(down.pointerId); // an item loses it when it moves
    item.classList.add("qb-dragged");
    const follow = (/** @type {PointerEvent} */ at) => {
      const place = [...list.children].findIndex((each) => at.clientY < each.getBoundingClientRect().bottom);
      move(item, place < 0 ? list.children.length - 1 : place);
    };
    list.addEventListener("pointermove", follow);
    list.addEventListener("lostpointercapture", () => {
      list.removeEventListener("pointermove", follow);
      item.classList.remove("qb-dragged");
    }, { once: true });
  });
}
