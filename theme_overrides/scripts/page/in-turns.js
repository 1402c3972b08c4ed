/** Much to do, and a reader who is not to wait for it. */

const SLICE = 6; // milliseconds at a time: a slow telephone needs four times as many

/**
 * Do something with every element: with the first in sight at once, with the others in sight right after that, and with
 * those below and above whenever the browser has nothing better to do.
 *
 * @template {HTMLElement} T
 * @param {readonly T[]} elements in the order of the page
 * @param {(element: T) => unknown} work
 * @param {number} [few] as many at most at a time: the browser lays them out afterwards, which the clock here does not see
 * @returns {() => void} leaves undone what is not done yet
 */
export function inTurns(elements, work, few = 2) {
  const places = elements.map((element) => element.getBoundingClientRect());
  const first = Math.max(places.findIndex(({ bottom }) => bottom > 0), 0);
  const below = places.findIndex(({ top }) => top > innerHeight);
  const waiting = [...elements.slice(first), ...elements.slice(0, first).reverse()];
  let inSight = (below < 0 ? elements.length : below) - first;
  const turn = () => {
    const start = performance.now();
    for (let done = 0; done < few && performance.now() - start < SLICE; done += 1) {
      const element = waiting.shift();
      if (!element?.isConnected) return;
      work(element);
      inSight -= 1;
    }
    if (inSight > 0 || !("requestIdleCallback" in window)) setTimeout(turn); // Safari has no such callback
    else requestIdleCallback(turn, { timeout: 200 });
  };
  turn();
  return () => void (waiting.length = 0);
}
