/**
 * The words of the interface, in the site's language. They stand in the section `[app]` of
 * `generator/site/words/*.toml`; the build puts them before the modules. Under node there are none, and a phrase is
 * its own name, so that tests say what is meant and not how it is put.
 */

/** @type {Record<string, string | Readonly<Record<string, string>>>} */
const phrases = typeof WORDS === "undefined" ? {} : { ...WORDS };

/** The site's language, e.g. "en". */
export const language = typeof LANGUAGE === "undefined" ? "en" : LANGUAGE;
const plural = new Intl.PluralRules(language);

/**
 * Learn more phrases: a script that is loaded later brings its own.
 *
 * @param {typeof phrases} more
 */
export function addPhrases(more) {
  Object.assign(phrases, more);
}

/**
 * Say something in the reader's language.
 *
 * @param {string} name of the phrase, e.g. "check"
 * @param {Readonly<Record<string, string | number>>} [values] for the places in braces; `n` chooses among plural forms
 * @returns {string}
 */
export function say(name, values = {}) {
  const phrase = phrases[name] ?? name;
  const text = typeof phrase === "string" ? phrase : (phrase[plural.select(Number(values.n))] ?? phrase.other ?? name);
  return text.replace(/\{(\w+)\}/g, (_, place) => shown(values[place]));
}

/**
 * Write a number as the site's language does.
 *
 * @param {number} number
 * @param {Intl.NumberFormatOptions} [options]
 * @returns {string}
 */
export function sayNumber(number, options = {}) {
  return new Intl.NumberFormat(language, options).format(number);
}

/**
 * Write a day or a time as the site's language does.
 *
 * @param {number} time in milliseconds of Unix time
 * @param {Intl.DateTimeFormatOptions} [options]
 * @returns {string}
 */
export function sayTime(time, options = { dateStyle: "medium" }) {
  return new Intl.DateTimeFormat(language, options).format(time);
}

/** @param {string | number | undefined} value */
function shown(value) {
  return typeof value === "number" ? sayNumber(value) : (value ?? "");
}
