/**
 * The service worker: keeps the site readable without a network.
 *
 * The network comes first, so nobody is stuck with an old version; what was kept answers when the network does not. The
 * build writes the constant FILES above this: from paths, relative to this file, to the hash of what they hold. Where a
 * file is the same in two versions it is loaded once.
 *
 * @typedef {{ waitUntil(promise: Promise<unknown>): void }} Extendable
 * @typedef {Extendable & { request: Request, respondWith(answer: Promise<Response>): void }} Fetching
 */

const TOP = new URL("./", self.location.href);
const KEPT = `qbank:${TOP.pathname}`;
const VISITED = `${KEPT}:visited`; // what is no part of FILES, because the site is too large to be kept whole
const VISITED_LIMIT = 200;
const PATIENCE = 4000; // milliseconds until a network counts as dead
const AT_ONCE = 4;

/** @param {string} path */
const address = (path) => new URL(`${path}?${FILES[path]}`, TOP).href;

/**
 * Copies a response that came by way of a redirect: browsers refuse those as the answer to a navigation.
 * @param {Response} response
 */
const straight = (response) =>
  response.redirected ? new Response(response.body, { status: response.status, headers: response.headers }) : response;

/** Loads what is not kept yet. A file that the host does not have is left out; a dead network stops it, to try again. */
async function keep() {
  const cache = await caches.open(KEPT);
  const missing = [];
  for (const path of Object.keys(FILES)) {
    if (!(await cache.match(address(path)))) missing.push(path);
  }
  while (missing.length) {
    await Promise.all(
      missing.splice(0, AT_ONCE).map(async (path) => {
        const response = await fetch(new URL(path, TOP), { cache: "no-cache" });
        if (response.ok) await cache.put(address(path), straight(response));
      }),
    );
  }
}

/** Drops what only an older version had. */
async function tidy() {
  const cache = await caches.open(KEPT);
  const current = new Set(Object.keys(FILES).map(address));
  for (const request of await cache.keys()) {
    if (!current.has(request.url)) await cache.delete(request);
  }
}

/**
 * Looks for what is kept of an address, which may leave "index.html" or ".html" out.
 * @param {URL} url
 * @returns {Promise<Response | undefined>}
 */
async function find(url) {
  const path = decodeURI(url.pathname.slice(TOP.pathname.length));
  const names = [path, `${path}index.html`, `${path}.html`, `${path}/index.html`];
  const known = names.find((name) => Object.hasOwn(FILES, name));
  if (known !== undefined) return (await caches.open(KEPT)).match(address(known));
  return (await caches.open(VISITED)).match(url.href, { ignoreSearch: true });
}

/**
 * @param {URL} url
 * @param {Response} response
 */
async function remember(url, response) {
  const path = decodeURI(url.pathname.slice(TOP.pathname.length));
  if (Object.hasOwn(FILES, path) || Object.hasOwn(FILES, `${path}index.html`)) return;
  const cache = await caches.open(VISITED);
  await cache.put(url.origin + url.pathname, straight(response));
  const kept = await cache.keys();
  await Promise.all(kept.slice(0, -VISITED_LIMIT).map((request) => cache.delete(request)));
}

/**
 * @param {Fetching} event
 * @param {URL} url
 * @returns {Promise<Response>}
 */
async function answer(event, url) {
  const page = /(?:\/|\.html)$/.test(url.pathname); // of which the browser's own cache may hold an old state
  const network = fetch(event.request, page ? { cache: "no-cache" } : {});
  const early = await Promise.race([
    network.catch(() => undefined),
    new Promise((resolve) => setTimeout(resolve, PATIENCE)),
  ]);
  if (early?.ok && early.type === "basic") event.waitUntil(remember(url, early.clone()));
  if (early && early.status < 500) return early;
  return (await find(url)) ?? early ?? network;
}

self.addEventListener("install", (/** @type {any} */ event) => {
  event.waitUntil(keep().then(() => self.skipWaiting()));
});

self.addEventListener("activate", (/** @type {any} */ event) => {
  event.waitUntil(tidy().then(() => self.clients.claim()));
});

self.addEventListener("fetch", (/** @type {any} */ event) => {
  const url = new URL(event.request.url);
  const ours = url.origin === TOP.origin && url.pathname.startsWith(TOP.pathname);
  if (ours && event.request.method === "GET" && !event.request.headers.has("range")) {
    event.respondWith(answer(event, url));
  }
});
