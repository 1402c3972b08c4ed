import assert from "node:assert/strict";
import { test } from "node:test";
import { isAccepted } from "../../../theme_overrides/scripts/core/short-text.js";

/** @type {[said: string, accepted: string, language?: string][]} */
const SAME = [
  ["Global Average-pooling", "global average pooling"],
  ["the global average pooling", "global average pooling"],
  ["Global average pooling!", "global average pooling"],
  ["“A ReLU”?", "ReLU"],
  ["t test", "t-test"],
  ["the the", "the the"],
  ["n!", "n!"],
  ["f'", "f'"],
  ["C#", "C#"],
  ["Eine Kostenfunktion", "Kostenfunktion", "de"],
  ["los gradientes", "gradientes", "es"],
  ["L’apprentissage", "apprentissage", "fr"],
  ["une fonction", "fonction", "fr"],
];

/** @type {[said: string, accepted: string, language?: string][]} */
const OTHER = [
  ["global pooling", "global average pooling"],
  ["star", "A star"],
  ["", "a"],
  ["the", "a"],
  ["n!", "n"],
  ["n", "n!"],
  ["f", "f'"],
  ["C", "C#"],
  ["C", "C++"],
  ["1", "-1"],
  ["x y", "x-y"],
  ["the Kostenfunktion", "Kostenfunktion", "de"],
  ["der gradient", "gradient", "en"],
  ["der gradient", "gradient", "tlh"],
];

for (const [said, accepted, language] of SAME) {
  test(`“${said}” counts as “${accepted}”`, () => assert.ok(isAccepted(said, [accepted], language)));
}

for (const [said, accepted, language] of OTHER) {
  test(`“${said}” does not count as “${accepted}”`, () => assert.ok(!isAccepted(said, [accepted], language)));
}
