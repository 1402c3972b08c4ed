import assert from "node:assert/strict";
import { test } from "node:test";

import { countFitting, fitting, standingOf } from "../../../theme_overrides/scripts/core/select.js";

/** @typedef {import("../../../theme_overrides/scripts/core/select.js").Filters} Filters */

const ENTRIES = [
  { id: "a1", quiz: "a", kind: "choice", tags: ["x"], level: "easy", points: 1 },
  { id: "a2", quiz: "a", kind: "numeric", tags: ["x", "y"], level: "hard", points: 2 },
  { id: "b1", quiz: "b", kind: "choice", tags: [], level: "", points: 1 },
  { id: "b2", quiz: "b", kind: "choice", tags: ["y"], level: "hard", points: 1 },
];
/** @type {Filters} */
const ALL = { quizzes: [], tags: [], levels: [], states: [] };
const nothing = () => new Set(/** @type {const} */ ([]));

/** @param {Partial<Filters>} filters */
const ids = (filters) => fitting(ENTRIES, { ...ALL, ...filters }, nothing).map((each) => each.id);

test("without filters every question fits, in the order of the bank", () => {
  assert.deepEqual(ids({}), ["a1", "a2", "b1", "b2"]);
});

test("values of one filter add up, several filters narrow", () => {
  assert.deepEqual(ids({ tags: ["x", "y"] }), ["a1", "a2", "b2"]);
  assert.deepEqual(ids({ tags: ["x", "y"], levels: ["hard"] }), ["a2", "b2"]);
  assert.deepEqual(ids({ tags: ["x", "y"], levels: ["hard"], quizzes: ["b"] }), ["b2"]);
});

test("a question of unknown difficulty fits no difficulty", () => {
  assert.deepEqual(ids({ levels: ["easy", "medium", "hard"] }), ["a1", "a2", "b2"]);
});

test("states are what the reader's history says", () => {
  const standing = (/** @type {string} */ id) => standingOf(id === "a1" ? { log: [[1, 0]] } : undefined, false);
  const found = (/** @type {Filters["states"]} */ states) =>
    fitting(ENTRIES, { ...ALL, states }, standing).map((each) => each.id);
  assert.deepEqual(found(["missed"]), ["a1"]);
  assert.deepEqual(found(["new"]), ["a2", "b1", "b2"]);
  assert.deepEqual(found(["new", "missed"]), ["a1", "a2", "b1", "b2"]);
});

test("standing: the newest answer decides; a star and a due date come beside it", () => {
  assert.deepEqual([...standingOf(undefined, false)], ["new"]);
  assert.deepEqual([...standingOf({ log: [], star: true }, false)], ["new", "starred"]);
  assert.deepEqual([...standingOf({ log: [[1, 1], [2, 0.5]] }, true)], ["missed", "due"]);
  assert.deepEqual([...standingOf({ log: [[1, 0], [2, 1]] }, false)], []);
});

test("each count says what there would be if its filter were another", () => {
  const counted = countFitting(ENTRIES, { ...ALL, quizzes: ["b"], levels: ["hard"] }, nothing);
  assert.equal(counted.total, 1);
  assert.deepEqual(Object.fromEntries(counted.quizzes), { a: 1, b: 1 });
  assert.deepEqual(Object.fromEntries(counted.levels), { hard: 1 });
  assert.deepEqual(Object.fromEntries(counted.tags), { y: 1 });
});

test("counts agree with what is found, for all filters of a large bank", () => {
  const large = Array.from({ length: 600 }, (_, i) => ({
    id: `q${i}`,
    quiz: `quiz${i % 7}`,
    kind: "choice",
    tags: [...new Set([`tag${i % 5}`, `tag${i % 3}`])],
    level: ["", "easy", "medium", "hard"][i % 4] ?? "",
    points: 1,
  }));
  for (const filters of [ALL, { ...ALL, quizzes: ["quiz3"] }, { ...ALL, tags: ["tag1", "tag4"], levels: ["hard"] }]) {
    const counted = countFitting(large, filters, nothing);
    assert.equal(counted.total, fitting(large, filters, nothing).length);
    for (const quiz of ["quiz0", "quiz3", "quiz6"]) {
      assert.equal(counted.quizzes.get(quiz) ?? 0, fitting(large, { ...filters, quizzes: [quiz] }, nothing).length);
    }
    for (const tag of ["tag0", "tag4"]) {
      assert.equal(counted.tags.get(tag) ?? 0, fitting(large, { ...filters, tags: [tag] }, nothing).length);
    }
  }
});
