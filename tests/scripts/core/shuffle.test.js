import assert from "node:assert/strict";
import { test } from "node:test";
import { shuffle } from "../../../theme_overrides/scripts/core/shuffle.js";

const ITEMS = Array.from({ length: 12 }, (_, i) => i);

test("the same seed gives the same order, another seed another", () => {
  assert.deepEqual(shuffle(ITEMS, "a"), shuffle(ITEMS, "a"));
  assert.notDeepEqual(shuffle(ITEMS, "a"), shuffle(ITEMS, "b"));
  assert.deepEqual(shuffle(["a", "b", "c", "d", "e"], 1), ["e", "c", "d", "b", "a"]); // and stays so: links hold seeds
});

test("nothing is lost, doubled or changed in place", () => {
  for (let seed = 0; seed < 200; seed += 1) {
    assert.deepEqual(shuffle(ITEMS, seed).sort((a, b) => a - b), ITEMS);
  }
});

test("what is fixed keeps its place", () => {
  for (let seed = 0; seed < 200; seed += 1) {
    const shuffled = shuffle(ITEMS, seed, (item) => item % 5 === 1);
    assert.deepEqual([1, 6, 11].map((place) => shuffled[place]), [1, 6, 11]);
    assert.deepEqual([...shuffled].sort((a, b) => a - b), ITEMS);
  }
});

test("every item comes to every place about as often", () => {
  const rounds = 6000;
  const places = Array.from({ length: rounds }, (_, seed) => shuffle([0, 1, 2, 3], seed).indexOf(0));
  for (const place of [0, 1, 2, 3]) {
    const count = places.filter((each) => each === place).length;
    assert.ok(Math.abs(count - rounds / 4) < 200, `place ${place}: ${count} times`);
  }
});

test("few items are no trouble", () => {
  assert.deepEqual(shuffle([], 1), []);
  assert.deepEqual(shuffle(["only"], 1), ["only"]);
});
