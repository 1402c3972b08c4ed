/** A browser's storage, with the troubles that real ones have. */

export class FakeStorage {
  /** @param {{ room?: number, blocked?: boolean }} [options] `room`: characters that fit in */
  constructor({ room = Infinity, blocked = false } = {}) {
    /** @type {Map<string, string>} */
    this.items = new Map();
    this.room = room;
    this.blocked = blocked;
  }

  get length() {
    this.#guard();
    return this.items.size;
  }

  /** @param {number} index */
  key(index) {
    return [...this.items.keys()][index] ?? null;
  }

  /** @param {string} key */
  getItem(key) {
    this.#guard();
    return this.items.get(key) ?? null;
  }

  /**
   * @param {string} key
   * @param {string} text
   */
  setItem(key, text) {
    this.#guard();
    const used = [...this.items].reduce((sum, [name, value]) => sum + (name === key ? 0 : name.length + value.length), 0);
    if (used + key.length + text.length > this.room) throw new DOMException("no room", "QuotaExceededError");
    this.items.set(key, text);
  }

  /** @param {string} key */
  removeItem(key) {
    this.#guard();
    this.items.delete(key);
  }

  clear() {
    this.items.clear();
  }

  #guard() {
    if (this.blocked) throw new DOMException("denied", "SecurityError");
  }
}
