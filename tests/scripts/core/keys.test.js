import assert from "node:assert/strict";
import { test } from "node:test";
import { commandOf } from "../../../theme_overrides/scripts/core/keys.js";

/** @typedef {Parameters<typeof commandOf>[0]} Press */

/**
 * What a key does, in a word.
 *
 * @param {string} key
 * @param {Partial<Press>} [more]
 */
function means(key, more = {}) {
  const command = commandOf({ key, focus: "other", options: 4, ...more });
  return command && (command.does === "choose" ? `choose ${command.place}` : command.does);
}

test("digits and letters choose an option that is there", () => {
  assert.deepEqual(["1", "4", "5", "0"].map((key) => means(key)), ["choose 0", "choose 3", null, null]);
  assert.deepEqual(["a", "D", "e"].map((key) => means(key)), ["choose 0", "choose 3", null]);
  assert.deepEqual(["9", "i"].map((key) => means(key, { options: 12 })), ["choose 8", "choose 8"]);
});

test("Material keeps its keys", () => {
  for (const key of ["f", "s", "/", "p", "n", ",", "."]) assert.equal(means(key), null, key);
  for (const key of ["s", "/", "p", "n", ",", "."]) assert.equal(means(key, { options: 12 }), null, key);
  assert.equal(means("f", { options: 6 }), "choose 5"); // there is a sixth option; S and / search as well
});

test("J, K and arrows lead through the questions", () => {
  assert.deepEqual(["j", "K", "ArrowRight", "ArrowLeft"].map((key) => means(key)), ["next", "previous", "next", "previous"]);
  const mirrored = ["ArrowRight", "ArrowLeft", "j"].map((key) => means(key, { rightToLeft: true }));
  assert.deepEqual(mirrored, ["previous", "next", "next"]);
  assert.deepEqual(["ArrowUp", "ArrowDown", " ", "Tab"].map((key) => means(key)), [null, null, null, null]);
});

test("arrows stay with radio buttons, which they move among", () => {
  assert.equal(means("ArrowRight", { focus: "radio" }), null);
  assert.equal(means("2", { focus: "radio" }), "choose 1");
});

test("who types is left alone", () => {
  for (const focus of /** @type {const} */ (["line", "text", "list"])) {
    for (const key of ["1", "a", "j", "?", "ArrowRight"]) assert.equal(means(key, { focus }), null);
  }
});

test("Enter checks, but presses what it is on", () => {
  assert.deepEqual(means("Enter"), "act");
  assert.deepEqual(means("Enter", { focus: "line" }), "act");
  for (const focus of /** @type {const} */ (["button", "text", "list"])) assert.equal(means("Enter", { focus }), null);
  assert.equal(means("Enter", { focus: "text", together: "control" }), "act");
});

test("with Control, Alt or Command a key is the browser's", () => {
  for (const together of /** @type {const} */ (["control", "other"])) {
    for (const key of ["1", "a", "j", "ArrowLeft"]) assert.equal(means(key, { together }), null);
  }
});

test("single letters and digits can be switched off", () => {
  assert.deepEqual(["1", "a", "j", "m", "?"].map((key) => means(key, { letters: false })), [null, null, null, null, null]);
  assert.deepEqual(["Enter", "ArrowRight"].map((key) => means(key, { letters: false })), ["act", "next"]);
});
