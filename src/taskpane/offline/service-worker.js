/**
 * The pane without its server: keeps the files of one version, and answers with them where the server
 * does not. The build inserts the files and their hashes, so that either all files of a version are
 * kept or none; the server is asked first, so that a new version is used as soon as it is installed.
 */

/** Hashes by name, "taskpane.html": what integrity attributes hold. */
const files = new Map(Object.entries(FILES));

/** The name prefix of this program's caches: other caches of the origin are not touched. */
const PREFIX = `jixiao ${self.registration.scope} `;
const cacheName = PREFIX + VERSION;

/** A file whose name holds the hash of its content. */
const HASHED = /\.[0-9a-f]{10}\.js$/;

const addressOf = (name) => new URL(name, self.registration.scope).href;

/** The name of a kept file; null for any other request. Office adds a query to the pane's address. */
function nameOf(request) {
  const { origin, pathname } = new URL(request.url);
  const scope = new URL(self.registration.scope);
  if (request.method !== "GET" || origin !== scope.origin) return null;
  if (!pathname.startsWith(scope.pathname)) return null;
  const name = pathname.slice(scope.pathname.length);
  return files.has(name) ? name : null;
}

async function keepAll() {
  const cache = await caches.open(cacheName);
  const requests = [...files].map(
    ([name, integrity]) => new Request(addressOf(name), { integrity, cache: "no-cache" }),
  );
  await cache.addAll(requests);
}

async function dropOthers() {
  const names = await caches.keys();
  const old = names.filter((name) => name.startsWith(PREFIX) && name !== cacheName);
  await Promise.all(old.map((name) => caches.delete(name)));
}

const kept = async (name) => (await caches.open(cacheName)).match(addressOf(name));

async function answer(request, name) {
  if (HASHED.test(name)) return (await kept(name)) ?? fetch(request);
  let response;
  try {
    response = await fetch(request);
  } catch {
    return (await kept(name)) ?? Response.error();
  }
  // 404 from the server counts, as the file was removed; after an error of the server the kept file
  // is used
  return response.status < 500 ? response : ((await kept(name)) ?? response);
}

self.addEventListener("install", (event) => event.waitUntil(keepAll()));
// only once no pane of the former version is open, as it may still fetch its own files
self.addEventListener("activate", (event) => event.waitUntil(dropOthers()));
self.addEventListener("fetch", (event) => {
  const name = nameOf(event.request);
  if (name !== null) event.respondWith(answer(event.request, name));
});
