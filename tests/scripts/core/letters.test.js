import assert from "node:assert/strict";
import { test } from "node:test";
import { letterOf } from "../../../theme_overrides/scripts/core/letters.js";

test("letters go on after Z as lists do", () => {
  assert.deepEqual([0, 25, 26, 51, 52, 701, 702].map(letterOf), ["A", "Z", "AA", "AZ", "BA", "ZZ", "AAA"]);
});
