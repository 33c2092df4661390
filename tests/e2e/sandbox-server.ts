/**
 * Builds the page of the sandbox's tests and serves it as any static host would: below a sub-path, with the policy
 * that the site's pages have.
 */
import { readFile } from "node:fs/promises";
import { createServer } from "node:http";
import { mkdtemp } from "node:fs/promises";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { extname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "vite";
import { withPolicy } from "../../src/policy/page-policy.ts";
import { sandboxPlugin } from "../../src/sandbox/vite.ts";

const BASE = "/some/where/";
const TYPES: Record<string, string> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript",
  ".wasm": "application/wasm",
};

export interface Served {
  url: string;
  close(): Promise<void>;
}

export async function servePage(): Promise<Served> {
  const outDir = await mkdtemp(join(tmpdir(), "yieldpoint-sandbox-"));
  await build({
    configFile: false,
    root: fileURLToPath(new URL("./sandbox-page", import.meta.url)),
    base: BASE,
    plugins: [sandboxPlugin()],
    worker: { format: "es" },
    build: { outDir, emptyOutDir: true, target: "es2022" },
    logLevel: "warn",
  });
  const server = createServer((request, response) => {
    void (async () => {
      const { pathname } = new URL(request.url ?? "/", "http://host");
      const path = pathname.startsWith(BASE) ? pathname.slice(BASE.length) : "..";
      const file = path === "" ? "index.html" : path;
      try {
        const body = await readFile(join(outDir, file));
        response.setHeader("Content-Type", TYPES[extname(file)] ?? "application/octet-stream");
        response.setHeader("Content-Security-Policy", "frame-ancestors 'self'");
        response.end(file === "index.html" ? withPolicy(body.toString(), file) : body);
      } catch {
        response.writeHead(404).end();
      }
    })();
  });
  await new Promise<void>((resolve) => server.listen(0, "localhost", resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://localhost:${port}${BASE}`,
    close: () => new Promise((resolve) => server.close(() => resolve())),
  };
}
