import assert from "node:assert/strict";
import { test } from "node:test";
import { say } from "../../../theme_overrides/scripts/core/words.js";

test("without words a phrase is its own name", () => {
  assert.equal(say("check"), "check");
  assert.equal(say("answered", { n: 2 }), "answered");
});
