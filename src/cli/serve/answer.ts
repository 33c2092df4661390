/**
 * Answers one request for the site. Whatever is asked, and whatever happens to the files meanwhile, ends with this answer and
 * not with the server: what goes wrong is a rejected promise or an error of a stream, and both are taken here.
 */
import { readFile } from "node:fs/promises";
import type { IncomingMessage, ServerResponse } from "node:http";
import { join } from "node:path";
import { pipeline } from "node:stream/promises";
import { lookup } from "mrmime";
import { CACHE, hashedBelow, headersAt, metaPolicy, siteHeaders } from "../../policy/site-headers.ts";
import { fileFor, isFolder, openFile, type Found } from "./find.ts";

export interface Site {
  /** The folder of the built site. */
  dist: string;
  /** `/sub`, or nothing at the root. */
  base: string;
}

const FRAME = "sandbox/frame.html";

/** Someone who goes away in the middle of a file, or before it, is no news. */
const GONE = new Set(["ERR_STREAM_PREMATURE_CLOSE", "ERR_STREAM_UNABLE_TO_PIPE", "ECONNRESET", "EPIPE"]);

export async function answer(site: Site, request: IncomingMessage, response: ServerResponse): Promise<void> {
  try {
    await answerOrThrow(site, request, response);
  } catch (error) {
    if (response.headersSent) response.destroy();
    else
      response.writeHead(500, { "Content-Type": "text/plain" }).end("The server failed at this request.\n");
    if (!GONE.has((error as NodeJS.ErrnoException).code ?? "")) console.error(error);
  }
}

async function answerOrThrow({ dist, base }: Site, request: IncomingMessage, response: ServerResponse) {
  const address = request.url ?? "/";
  const [path = "/"] = address.split(/[?#]/, 1);
  // Ranges are not served, which a server is free to do: nothing here is longer than a few megabytes.
  response.setHeader("Accept-Ranges", "none");
  response.setHeader("Cache-Control", CACHE.page);
  for (const [name, value] of headersAt(siteHeaders(base, await framePolicy(dist)), path)) {
    response.setHeader(name, value);
  }
  if (request.method !== "GET" && request.method !== "HEAD") {
    response.writeHead(405, { Allow: "GET, HEAD" }).end();
    return;
  }
  const redirect = () => response.writeHead(301, { Location: `${path}/${address.slice(path.length)}` }).end();
  if (base !== "" && path === base) {
    redirect();
    return;
  }
  const file = path.startsWith(`${base}/`) ? fileFor(dist, path.slice(base.length)) : null;
  const encodings = request.headers["accept-encoding"] ?? "";
  const found = file === null ? null : await openFile(file, encodings);
  if (found !== null) {
    if (path.startsWith(hashedBelow(base))) response.setHeader("Cache-Control", CACHE.hashed);
    await send(found, 200, request, response);
  } else if (file !== null && !path.endsWith("/") && (await isFolder(file))) {
    redirect();
  } else {
    await sendMissing(dist, encodings, request, response);
  }
}

async function sendMissing(
  dist: string,
  encodings: string,
  request: IncomingMessage,
  response: ServerResponse,
) {
  const page = await openFile(join(dist, "404.html"), encodings);
  if (page !== null) return send(page, 404, request, response);
  // A build is under way.
  response
    .writeHead(404, { "Content-Type": "text/plain" })
    .end("Nothing is here. Is the site being built?\n");
}

async function send(found: Found, status: 200 | 404, request: IncomingMessage, response: ServerResponse) {
  const { handle, file, bytes, changed, encoding, varies } = found;
  try {
    const type = lookup(file) ?? "application/octet-stream";
    const tag = `W/"${bytes}-${changed.getTime()}"`;
    response.setHeader("Content-Type", type === "text/html" ? `${type}; charset=utf-8` : type);
    response.setHeader("ETag", tag);
    response.setHeader("Last-Modified", changed.toUTCString());
    if (varies) response.setHeader("Vary", "Accept-Encoding");
    if (status === 200 && (request.headers["if-none-match"] ?? "").split(/\s*,\s*/).includes(tag)) {
      response.writeHead(304).end();
      return;
    }
    if (encoding !== null) response.setHeader("Content-Encoding", encoding);
    response.writeHead(status, { "Content-Length": bytes });
    if (request.method === "HEAD" || bytes === 0) response.end();
    // No more than was promised, should the file grow meanwhile.
    else await pipeline(handle.createReadStream({ autoClose: false, end: bytes - 1 }), response);
  } finally {
    await handle.close();
  }
}

let lastPolicy = "default-src 'none'";

/** As the frame says it now; while a build is under way, as it said before. */
async function framePolicy(dist: string): Promise<string> {
  const html = await readFile(join(dist, FRAME), "utf8").catch(() => null);
  if (html !== null) lastPolicy = metaPolicy(html, FRAME);
  return lastPolicy;
}
