/**
 * `npm start`: serves the built site on http://localhost:4321, with the headers of its `_headers` file.
 *
 *     PORT=8080        another port
 *     BASE_PATH=/sub   the sub-path that the site was built for
 *     DIST=/tmp/site   another folder than dist/
 */
import { existsSync, readFileSync } from "node:fs";
import { createServer } from "node:http";
import { join, resolve } from "node:path";
import sirv from "sirv";
import { writeCompressed } from "./serve/compressed.ts";
import { headersFor, parseHeaders } from "./serve/headers.ts";

const fail = (message: string): never => {
  console.error(message);
  process.exit(1);
};

const dist = resolve(process.env["DIST"] ?? join(import.meta.dirname, "../../dist"));
const wantedPort = process.env["PORT"] ?? "4321";
const port = Number(wantedPort);
/** `/sub` or the empty string. */
const base = `/${process.env["BASE_PATH"] ?? ""}`.replaceAll(/\/+/g, "/").replace(/\/$/, "");

if (!/^\d+$/.test(wantedPort) || port > 65535)
  fail(`PORT=${wantedPort} is no port. Use a number from 0 to 65535.`);
if (!existsSync(join(dist, "index.html")))
  fail(`There is no built site in ${dist}. Run \`npm run build\` first.`);

const rules = parseHeaders(readFileSync(join(dist, "_headers"), "utf8"));
await writeCompressed(dist);

const files = sirv(dist, { brotli: true, etag: true });
const notFound = readFileSync(join(dist, "404.html"));

const server = createServer((request, response) => {
  const path = (request.url ?? "/").replace(/[?#].*$/, "");
  if (path === base && base !== "") {
    response.writeHead(308, { Location: `${base}/` }).end();
    return;
  }
  const below = path.startsWith(`${base}/`) ? path.slice(base.length) : null;
  // What the hosts do with everything else: ask whether it has changed.
  response.setHeader("Cache-Control", "no-cache");
  for (const [name, value] of headersFor(rules, path)) response.setHeader(name, value);
  const missing = () => {
    response.writeHead(404, { "Content-Type": "text/html; charset=utf-8" });
    response.end(request.method === "HEAD" ? undefined : notFound);
  };
  if (request.method !== "GET" && request.method !== "HEAD") {
    response.writeHead(405, { Allow: "GET, HEAD" }).end();
  } else if (below === null) {
    missing();
  } else {
    request.url = (request.url ?? "/").slice(base.length);
    files(request, response, missing);
  }
});

server.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code === "EADDRINUSE") {
    fail(`Port ${port} is taken by another program. Choose another: PORT=${port + 1} npm start`);
  }
  if (error.code === "EACCES")
    fail(`Port ${port} needs rights that you don't have. Choose another: PORT=4321 npm start`);
  throw error;
});

server.listen(port, () => {
  const address = server.address();
  const actual = typeof address === "object" && address ? address.port : port;
  console.log(`Yieldpoint is at http://localhost:${actual}${base}/  (Ctrl+C stops it)`);
});
