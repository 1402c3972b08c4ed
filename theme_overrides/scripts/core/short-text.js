/**
 * Short answers, compared as a teacher would: case, width, spacing and a full stop say nothing; nor does what a reader
 * puts around the words that are asked for.
 */

import { language } from "./words.js";

/** @type {Readonly<Record<string, string>>} what stands before a noun, by language */
const ARTICLES = {
  de: "(?:der|die|das|eine?) ",
  en: "(?:the|an?) ",
  es: "(?:el|la|los|las|una?) ",
  fr: "(?:l['’] ?|(?:les?|la|une?) )",
};
const HYPHEN = /(?<=\p{L}{2})[-‐‑](?=\p{L})|(?<=\p{L})[-‐‑](?=\p{L}{2})/gu; // in a word; x-y is none
const BEFORE = /^[\s"“”„«»‘’'¿¡]+/u;
const AFTER = /(?<=\p{L}{2})[\s,;:!?"“”„«»‘’'….]+$/u; // behind a word: n! and f' are none

/**
 * Whether a text is one of the accepted ones: equal after NFKC, case folding, folding of white space and of hyphens in
 * words, and without dots around it. A reader may put an article before it and punctuation around it; what of these
 * stands in an accepted text has to be said.
 *
 * @param {string} text as typed
 * @param {readonly string[]} accepted
 * @param {string} [spoken] the language of the articles
 * @returns {boolean}
 */
export function isAccepted(text, accepted, spoken = language) {
  const said = folded(text);
  const bare = said.replace(BEFORE, "").replace(AFTER, "");
  const forms = [said, bare, bare.replace(new RegExp(`^${ARTICLES[spoken] ?? ""}(?=.)`, "u"), "")];
  return said !== "" && accepted.some((each) => forms.includes(folded(each)));
}

/** @param {string} text */
function folded(text) {
  const spaced = text.normalize("NFKC").replace(HYPHEN, " ").replace(/\s+/gu, " ");
  return spaced.toUpperCase().toLowerCase().normalize("NFKC").replace(/^[\s.]+|[\s.]+$/gu, ""); // "ß" and "SS" are one
}
