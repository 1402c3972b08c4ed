import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { openStore } from "../../../theme_overrides/scripts/core/store.js";
import { FakeStorage } from "../storage.js";

/** @import { Entry } from "../../../theme_overrides/scripts/core/record.js" */

/** @type {Entry} */
const FIRST = [1000, 1, 3, 12];
/** @type {Entry} */
const SECOND = [2000, 0, 1];

/**
 * A store on a storage, and what it complained of.
 *
 * @param {FakeStorage | null} [storage]
 */
function open(storage = new FakeStorage()) {
  /** @type {string[]} */
  const told = [];
  return { storage, told, store: openStore(storage, { now: () => 0, notify: (trouble) => told.push(trouble) }) };
}

test("what is recorded is there the next time, in the order of time", async () => {
  const { storage, store } = open();
  await store.record("a", SECOND);
  await store.record("a", FIRST);
  await store.star("b", true);
  const again = open(storage).store;
  assert.deepEqual(again.get("a"), { log: [FIRST, SECOND], star: false });
  assert.deepEqual([...again.all().keys()], ["a", "b"]);
  assert.equal(storage?.getItem("qbank.q.a"), '{"v":1,"log":[[1000,1,3,12],[2000,0,1]]}');
});

test("a star goes as it came, and leaves the answers", async () => {
  const { store } = open();
  await store.record("a", FIRST);
  await store.star("a", true);
  await store.star("a", false);
  assert.deepEqual(store.get("a"), { log: [FIRST], star: false });
});

test("a question that was never met has an empty record", () => {
  assert.deepEqual(open().store.get("never"), { log: [], star: false });
});

test("two tabs that answer the same question lose nothing", async () => {
  const storage = new FakeStorage();
  const [one, other] = [open(storage).store, open(storage).store];
  one.get("a");
  other.get("a");
  await Promise.all([one.record("a", FIRST), other.record("a", SECOND), one.star("a", true)]);
  assert.deepEqual(one.get("a"), { log: [FIRST, SECOND], star: true });
  assert.deepEqual(other.get("a"), one.get("a"));
});

test("writing waits for the other tabs where the browser can say so", async () => {
  /** @type {string[]} */
  const order = [];
  const request = async (/** @type {string} */ name, /** @type {() => unknown} */ use) => {
    order.push(`wait for ${name}`);
    await Promise.resolve();
    await use();
    order.push("done");
  };
  const locks = /** @type {LockManager} */ (/** @type {unknown} */ ({ request }));
  await openStore(new FakeStorage(), { locks }).record("a", FIRST);
  assert.deepEqual(order, ["wait for qbank", "done"]);
});

test("listeners hear of changes here and in other tabs", async () => {
  const events = new EventTarget();
  const store = openStore(new FakeStorage(), { events });
  let heard = 0;
  const stop = store.subscribe(() => void (heard += 1));
  await store.record("a", FIRST);
  assert.equal(heard, 1);
  events.dispatchEvent(Object.assign(new Event("storage"), { key: "qbank.q.b" }));
  events.dispatchEvent(Object.assign(new Event("storage"), { key: null })); // everything was cleared
  events.dispatchEvent(Object.assign(new Event("storage"), { key: "__palette" }));
  assert.equal(heard, 3);
  stop();
  await store.record("a", SECOND);
  assert.equal(heard, 3);
});

describe("trouble", () => {
  for (const [name, storage] of /** @type {const} */ ([["absent", null], ["forbidden", new FakeStorage({ blocked: true })]])) {
    test(`a storage that is ${name} is told once, and the page goes on`, async () => {
      const { store, told } = open(storage);
      await store.record("a", FIRST);
      await store.record("a", SECOND);
      await store.setValue("settings", { keys: false });
      assert.deepEqual(store.get("a").log, [FIRST, SECOND]);
      assert.deepEqual(store.value("settings"), { keys: false });
      assert.deepEqual([...store.all().keys()], ["a"]);
      assert.deepEqual(told, ["blocked"]);
    });
  }

  test("a full storage keeps what is in it, and the rest is held in memory", async () => {
    const { storage, store, told } = open(new FakeStorage({ room: 45 }));
    await store.record("a", FIRST);
    await store.record("a", SECOND);
    await store.record("b", FIRST);
    assert.deepEqual(told, ["full"]);
    assert.deepEqual(store.get("a").log, [FIRST, SECOND]);
    assert.deepEqual([...store.all().keys()].sort(), ["a", "b"]);
    assert.equal(storage?.getItem("qbank.q.a"), '{"v":1,"log":[[1000,1,3,12]]}');
  });

  test("once there is room again everything is stored, what another tab wrote as well", async () => {
    const storage = new FakeStorage({ room: 45 });
    const { store } = open(storage);
    await store.record("a", FIRST);
    await store.record("a", SECOND);
    storage.room = Infinity;
    await open(storage).store.star("a", true);
    await store.record("a", [3000, 1, 2]);
    assert.deepEqual(open(storage).store.get("a"), { log: [FIRST, SECOND, [3000, 1, 2]], star: true });
  });

  for (const text of ["{", "null", "[]", '{"v":1}', '{"v":1,"log":[[1,2,3]]}', '{"v":0,"log":[]}', ""]) {
    test(`the value ${JSON.stringify(text)} is put aside, told, and never lost`, async () => {
      const { storage, store, told } = open();
      storage?.setItem("qbank.q.a", text);
      assert.deepEqual(store.get("a").log, []);
      await store.record("a", FIRST);
      assert.deepEqual(store.get("a").log, [FIRST]);
      assert.equal(storage?.getItem("qbank.broken.qbank.q.a"), text);
      assert.deepEqual(told, ["broken"]);
      assert.deepEqual([...store.all().keys()], ["a"]);
    });
  }

  test("answers that make sense are saved out of a broken value", async () => {
    const { storage, store } = open();
    const text = '{"v":1,"log":[[1000,1,3,12],[1,1],"x",[2000,0,1]],"star":true}';
    storage?.setItem("qbank.q.a", text);
    assert.deepEqual(store.get("a"), { log: [FIRST, SECOND], star: true });
    assert.deepEqual(open(storage).store.get("a"), { log: [FIRST, SECOND], star: true });
    assert.equal(storage?.getItem("qbank.broken.qbank.q.a"), text);
  });

  test("a second broken value does not push out the first", () => {
    const { storage, store } = open();
    for (const text of ["{1", "{2"]) {
      storage?.setItem("qbank.q.a", text);
      store.get("a");
    }
    assert.equal(storage?.getItem("qbank.broken.qbank.q.a"), "{1");
    assert.equal(storage?.getItem("qbank.broken.qbank.q.a.2"), "{2");
  });

  test("a broken value that there is no room to put aside stays where it is", async () => {
    const { storage, store } = open(new FakeStorage({ room: 30 }));
    storage?.setItem("qbank.q.a", "{ broken ".padEnd(20, "-"));
    await store.record("a", FIRST);
    assert.deepEqual(store.get("a").log, [FIRST]);
    assert.match(storage?.getItem("qbank.q.a") ?? "", /^\{ broken/);
  });

  test("what a newer version wrote is left to it", async () => {
    const { storage, store, told } = open();
    const text = '{"v":2,"log":[[1000,1,3,12]],"more":1}';
    storage?.setItem("qbank.q.a", text);
    await store.record("a", SECOND);
    assert.deepEqual(store.get("a").log, [FIRST, SECOND]);
    assert.equal(storage?.getItem("qbank.q.a"), text);
    assert.deepEqual(told, ["newer"]);
  });

  test("settings that make no sense are put aside as well", () => {
    const { storage, store, told } = open();
    storage?.setItem("qbank.settings", "{");
    assert.equal(store.value("settings"), undefined);
    assert.equal(storage?.getItem("qbank.broken.qbank.settings"), "{");
    assert.deepEqual(told, ["broken"]);
  });
});

describe("progress as a file", () => {
  test("goes from one browser to another, and merges with what is there", async () => {
    const { store } = open();
    await store.record("a", FIRST);
    await store.star("b", true);
    const other = open().store;
    await other.record("a", SECOND);
    const text = store.exportJson();
    assert.deepEqual(await other.importJson(text), { taken: 2, left: 0 });
    assert.deepEqual(await other.importJson(`\ufeff${text}`), { taken: 2, left: 0 });
    assert.deepEqual(other.get("a").log, [FIRST, SECOND]);
    assert.equal(other.get("b").star, true);
    const { format, version, exported, questions } = JSON.parse(text);
    assert.deepEqual([format, version, exported], ["qbank-progress", 1, "1970-01-01T00:00:00.000Z"]);
    assert.deepEqual(questions.a, { log: [FIRST], star: false });
  });

  test("what is broken in a file is left out and counted, the rest is taken", async () => {
    const { store } = open();
    const questions = { a: { log: [FIRST] }, b: { log: "x" }, c: { log: [SECOND, [1, 1]] }, "": { log: [FIRST] } };
    const text = JSON.stringify({ format: "qbank-progress", version: 1, questions });
    assert.deepEqual(await store.importJson(text), { taken: 2, left: 3 });
    assert.deepEqual([...store.all()].map(([id, { log }]) => [id, log]), [["a", [FIRST]], ["c", [SECOND]]]);
  });

  /** @type {[string, string][]} */
  const bad = [
    ["", "unreadable"],
    ["{}", "unreadable"],
    ['{"format":"other","version":1,"questions":{}}', "unreadable"],
    ['{"format":"qbank-progress","version":1,"questions":{"a":{"log":"x"},"b":7}}', "unreadable"],
    ['{"format":"qbank-progress","version":2,"questions":{}}', "newer"],
  ];
  for (const [text, name] of bad) {
    test(`${text || "an empty file"} is ${name}, and changes nothing`, async () => {
      const { store } = open();
      await assert.rejects(store.importJson(text), { name });
      assert.equal(store.all().size, 0);
    });
  }
});

test("a reset forgets the named questions, or all of them, and nothing else", async () => {
  const { storage, store } = open();
  storage?.setItem("other", "stays");
  for (const id of ["a", "b", "c"]) await store.record(id, FIRST);
  await store.setValue("settings", { keys: true });
  await store.reset(["a"]);
  assert.deepEqual([...store.all().keys()], ["b", "c"]);
  await store.reset();
  assert.equal(store.all().size, 0);
  assert.deepEqual(store.value("settings"), { keys: true });
  assert.equal(storage?.getItem("other"), "stays");
});

test("a value that stands by itself comes and goes", async () => {
  const { storage, store } = open();
  await store.setValue("exam", { left: 3 });
  assert.deepEqual(open(storage).store.value("exam"), { left: 3 });
  await store.setValue("exam", undefined);
  assert.equal(storage?.getItem("qbank.exam"), null);
});
