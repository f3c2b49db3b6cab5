/** The workbench's web server: static files, reachable from this computer only. */
import { createReadStream, readFileSync } from "node:fs";
import { stat } from "node:fs/promises";
import { createServer as createHttpServer } from "node:http";
import { createServer as createHttpsServer } from "node:https";
import path from "node:path";
import { pipeline } from "node:stream/promises";

const CONTENT_TYPES = {
  ".css": "text/css; charset=utf-8",
  ".html": "text/html; charset=utf-8",
  ".ico": "image/x-icon",
  ".js": "text/javascript; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".map": "application/json; charset=utf-8",
  ".png": "image/png",
  ".svg": "image/svg+xml",
  ".ttf": "font/ttf",
  ".txt": "text/plain; charset=utf-8",
  ".woff": "font/woff",
  ".woff2": "font/woff2",
  ".xml": "application/xml; charset=utf-8",
};

/**
 * Over http office.js asks a page of this name, in this case, whether to trust the surrounding frame.
 * Only the workbench answers; dist/ has no such file, so a deployed pane trusts no frame.
 */
const TRUST_PATH = "/office/AgaveErrorUX/index.html";
const TRUST_PAGE = `<!doctype html><meta charset="utf-8"><title>workbench</title><script>
addEventListener("message", (event) => {
  if (event.origin === location.origin) event.source.postMessage('{"hostUserTrusted":true}', event.origin);
});
</script>`;

/** The path from which the page reads the port of the pane. */
const { path: PANE_PORT_PATH } = JSON.parse(
  readFileSync(new URL("../pane-port.json", import.meta.url), "utf8"),
);

/** The file of a path; null where the path leaves the two folders. */
function fileOf(pathname, { page, dist }) {
  if (page !== null && pathname === "/") return path.join(page, "index.html");
  const isPage = page !== null && pathname.startsWith("/workbench/");
  const folder = isPage ? page : dist;
  const file = path.join(folder, isPage ? pathname.slice("/workbench".length) : pathname);
  return file.startsWith(folder + path.sep) ? file : null;
}

function decoded(url) {
  try {
    const pathname = decodeURIComponent(new URL(url, "http://localhost").pathname);
    return pathname.includes("\0") ? null : pathname;
  } catch {
    // an invalid path: answered as not found
    return null;
  }
}

async function answer(request, response, folders) {
  const refuse = (status, words) => {
    response.writeHead(status, { "Content-Type": "text/plain; charset=utf-8" }).end(words);
  };
  if (request.method !== "GET" && request.method !== "HEAD") return refuse(405, "只提供读取");
  const pathname = decoded(request.url);
  if (pathname === TRUST_PATH && folders.isTrusting) {
    return response.writeHead(200, { "Content-Type": CONTENT_TYPES[".html"] }).end(TRUST_PAGE);
  }
  if (folders.panePort !== null && pathname === PANE_PORT_PATH)
    return response
      .writeHead(200, { "Content-Type": CONTENT_TYPES[".json"], "Cache-Control": "no-store" })
      .end(JSON.stringify(folders.panePort));
  const file = pathname === null ? null : fileOf(pathname, folders);
  const about = file === null ? null : await stat(file).catch(() => null);
  if (!about?.isFile()) return refuse(404, "没有这个文件");

  const tag = `"${about.size.toString(16)}-${Math.trunc(about.mtimeMs).toString(16)}"`;
  const headers = {
    "Content-Type": CONTENT_TYPES[path.extname(file)] ?? "application/octet-stream",
    "Cache-Control": "no-cache",
    ETag: tag,
    "X-Content-Type-Options": "nosniff",
    // with another port, the pane has a process of its own
    "Origin-Agent-Cluster": "?1",
  };
  if (request.headers["if-none-match"] === tag) return response.writeHead(304, headers).end();
  response.writeHead(200, { ...headers, "Content-Length": about.size });
  if (request.method === "HEAD") return response.end();
  await pipeline(createReadStream(file), response);
}

function listen(server, port, host) {
  return new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen({ port, host }, () => {
      server.off("error", reject);
      resolve(server.address().port);
    });
  });
}

/**
 * Serves the page's folder and dist/ on this computer's own addresses only. Port 0 takes a free one.
 * Rejects with the system's error (`code` EADDRINUSE when the port is taken). With `credentials` (key
 * and certificate) it speaks https; without `page` there is no workbench, for a real Excel. With it the
 * add-in is served on a second port as well: another origin than the page's, as beside Excel's grid.
 */
export async function serve({
  port,
  page = null,
  dist,
  credentials = null,
  isTrusting = page !== null,
}) {
  let panePort = null;
  const handler = (request, response) => {
    answer(request, response, { page, dist, panePort, isTrusting }).catch((error) => {
      // the browser closed the connection in the middle of a file: there is nobody to answer
      if (error?.code === "ERR_STREAM_PREMATURE_CLOSE") return;
      if (response.headersSent) response.destroy(error);
      else response.writeHead(500).end(String(error?.message ?? error));
    });
  };
  const create = () =>
    credentials === null ? createHttpServer(handler) : createHttpsServer(credentials, handler);
  const servers = [create()];
  const taken = await listen(servers[0], port, "127.0.0.1");
  // "localhost" is ::1 for some browsers; a computer without IPv6 has only the first
  const second = create();
  const hasSecond = await listen(second, taken, "::1")
    .then(
      () => true,
      (error) => {
        if (error.code === "EADDRINUSE") throw error;
        return false;
      },
    )
    .catch((error) => {
      servers[0].close();
      throw error;
    });
  if (hasSecond) servers.push(second);
  // after the page's own port, so that nothing is left open when that is taken
  const pane = page === null ? null : await serve({ port: 0, dist, credentials, isTrusting });
  if (pane !== null) panePort = Number(new URL(pane.url).port);
  return {
    url: `${credentials === null ? "http" : "https"}://localhost:${taken}/`,
    paneUrl: pane?.url ?? null,
    close: () =>
      Promise.all([
        pane?.close(),
        ...servers.map((server) => {
          server.closeAllConnections();
          return new Promise((resolve) => server.close(resolve));
        }),
      ]),
  };
}
