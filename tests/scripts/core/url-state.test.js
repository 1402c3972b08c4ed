import assert from "node:assert/strict";
import { test } from "node:test";

import { USUAL_CHOICES, fromQuery, toQuery } from "../../../theme_overrides/scripts/core/url-state.js";

/** @typedef {import("../../../theme_overrides/scripts/core/url-state.js").Choices} Choices */

/** @type {Choices} */
const MANY = {
  filters: { quizzes: ["conv-nets", "a,b & c"], tags: ["größe"], levels: ["hard", "easy"], states: ["due", "missed"] },
  number: 0,
  mode: "exam",
  minutes: 30,
  shuffled: false,
  shuffledOptions: false,
  seed: "k7-x",
};

test("the usual choices need no query", () => {
  assert.equal(toQuery(USUAL_CHOICES), "");
  assert.deepEqual(fromQuery("").choices, USUAL_CHOICES);
});

test("a query reads like what was chosen, and is the same whatever the order of the clicks", () => {
  const filters = { ...USUAL_CHOICES.filters, quizzes: ["b", "a"], states: /** @type {const} */ (["due", "new"]) };
  assert.equal(toQuery({ ...USUAL_CHOICES, filters, number: 50 }), "quiz=a,b&state=new,due&n=50");
});

test("what is written is read again", () => {
  const { choices, unknown } = fromQuery(`?${toQuery(MANY)}`);
  assert.deepEqual(unknown, []);
  assert.equal(toQuery(choices), toQuery(MANY));
  assert.deepEqual(choices.filters.quizzes, ["a,b & c", "conv-nets"]);
  assert.deepEqual({ ...choices, filters: {} }, { ...MANY, filters: {} });
});

for (const query of [
  "n=-1&minutes=1e3&mode=sing&level=brutal&state=lost&order=&seed=<b>&options",
  "%&%=%&=&&&n=%zz&quiz=%E0%A4%A&tag=%",
  "n=0&minutes=&mode=exam2&seed=" + "a".repeat(99),
]) {
  test(`garbage is left aside: ${query.slice(0, 40)}`, () => {
    const { choices } = fromQuery(query, { quizzes: new Set(["a"]), tags: new Set() });
    assert.deepEqual(choices, USUAL_CHOICES);
  });
}

test("numbers beyond reason become the largest that is allowed", () => {
  assert.equal(fromQuery("n=99999").choices.number, 500);
  assert.equal(fromQuery("minutes=99999").choices.minutes, 600);
});

test("the first of two equal names counts", () => {
  assert.equal(fromQuery("n=5&n=7").choices.number, 5);
});

test("quizzes and topics that the bank does not have are told", () => {
  const { choices, unknown } = fromQuery("quiz=a,gone&tag=y", { quizzes: new Set(["a"]), tags: new Set(["x"]) });
  assert.deepEqual(choices.filters.quizzes, ["a"]);
  assert.deepEqual(choices.filters.tags, []);
  assert.deepEqual(unknown, ["gone", "y"]);
});
