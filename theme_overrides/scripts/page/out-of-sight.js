/**
 * On a long page the browser need not look after what is far out of sight whenever something moves: a click would wait
 * for a hundred questions.
 */

const LONG = 20; // questions

const watching = new IntersectionObserver((seen) => {
  for (const { target } of seen.filter(({ isIntersecting }) => !isIntersecting)) {
    target.classList.add("qb-laid-out");
    watching.unobserve(target);
  }
}, { rootMargin: "150%" });

/**
 * Let the browser pass by a question of a long page while it is out of sight: not before it is laid out as it is now, so
 * that its place in the page stays as it is.
 *
 * @param {HTMLElement} section
 * @param {number} count of the questions on the page
 * @returns {() => void} to be called when the question has changed
 */
export function letPassBy(section, count) {
  if (count <= LONG) return () => {};
  const layOut = () => {
    section.classList.remove("qb-laid-out");
    watching.unobserve(section);
    watching.observe(section);
  };
  layOut();
  section.addEventListener("toggle", layOut, true); // all answers can be opened at once
  return layOut;
}
