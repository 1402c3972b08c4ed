/**
 * On a long page the browser need not look after what is far out of sight whenever something moves: a click would wait
 * for a hundred questions.
 */

const LONG = 20; // questions

/**
 * Let the browser pass by questions of a long page. Each has been laid out before: its place in the page stays as it is.
 *
 * @param {HTMLElement} section that got ready just now
 * @param {number} count of the questions on the page
 */
export function letPassBy(section, count) {
  if (count <= LONG) return;
  requestAnimationFrame(() => requestAnimationFrame(() => {
    const { top, bottom } = section.getBoundingClientRect();
    if (top > 1.5 * innerHeight || bottom < -0.5 * innerHeight) section.classList.add("qb-laid-out");
  }));
}
