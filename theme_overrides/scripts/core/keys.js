/**
 * What a key means on the page of a quiz. Letters that are Material's (f, s, /, p, n, comma, full stop) stay its own,
 * but for F in a question that has a sixth option.
 *
 * @typedef {{ does: "choose", place: number } | { does: "act" | "next" | "previous" | "star" | "help" }} Command
 */

const MOST_LETTERS = 9; // A to I, like the digits

/**
 * @param {object} press
 * @param {string} press.key as the browser names it
 * @param {"" | "control" | "other"} [press.together] with Control (or Command), or with Alt: the browser's, but for
 *   Control and Enter
 * @param {"line" | "text" | "radio" | "button" | "list" | "other"} press.focus what has the focus: a field of one line,
 *   of several; a radio button or a box that scrolls, whose arrows are their own; something that Enter presses; a list to choose from
 * @param {number} press.options how many options the question has that the key would go to
 * @param {boolean} [press.rightToLeft]
 * @param {boolean} [press.letters] whether single letters and digits mean something, which a reader can switch off
 * @returns {Command | null}
 */
export function commandOf({ key, together = "", focus, options, rightToLeft = false, letters = true }) {
  if (key === "Enter" && together === "control") return { does: "act" };
  if (together) return null;
  if (key === "Enter") return ["button", "text", "list"].includes(focus) ? null : { does: "act" };
  if (focus === "line" || focus === "text" || focus === "list") return null;
  if (key === "ArrowLeft" || key === "ArrowRight") {
    return focus === "radio" ? null : { does: (key === "ArrowRight") === rightToLeft ? "previous" : "next" };
  }
  if (!letters) return null;
  const place = placeOf(key);
  if (place !== null && place < options) return { does: "choose", place };
  switch (key.toLowerCase()) {
    case "j":
      return { does: "next" };
    case "k":
      return { does: "previous" };
    case "m":
      return { does: "star" };
    case "?":
      return { does: "help" };
    default:
      return null;
  }
}

/**
 * The place (from 0) that a digit or a letter stands for.
 *
 * @param {string} key
 */
function placeOf(key) {
  if (/^[1-9]$/.test(key)) return Number(key) - 1;
  const place = /^[a-z]$/i.test(key) ? key.toLowerCase().charCodeAt(0) - 97 : MOST_LETTERS;
  return place < MOST_LETTERS ? place : null;
}
