import assert from "node:assert/strict";
import { test } from "node:test";
import { addPhrases, say, sayNumber, sayTime } from "../../../theme_overrides/scripts/core/words.js";

test("without words a phrase is its own name", () => {
  assert.equal(say("check"), "check");
  assert.equal(say("answered", { n: 2 }), "answered");
});

test("values take their places, and numbers choose among plural forms", () => {
  addPhrases({ tally: { one: "{n} answer by {who}", other: "{n} answers by {who}" }, plain: "a {b} c" });
  assert.equal(say("tally", { n: 1, who: "you" }), "1 answer by you");
  assert.equal(say("tally", { n: 1200, who: "you" }), "1,200 answers by you");
  assert.equal(say("plain", { b: "$&" }), "a $& c");
  assert.equal(say("plain"), "a  c");
});

test("numbers and days are written as the language does", () => {
  assert.equal(sayNumber(0.5, { style: "percent" }), "50%");
  assert.equal(sayTime(0, { year: "numeric", timeZone: "UTC" }), "1970");
});
