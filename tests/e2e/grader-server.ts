/** Builds the page of the grader's tests from the real exercises, and serves it as a static host would, with a policy. */
import { mkdtemp, readFile } from "node:fs/promises";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { extname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "vite";
import { sandboxPlugin } from "../../src/sandbox/vite.ts";
import { withPolicy } from "../../src/policy/page-policy.ts";

const BASE = "/some/where/";
const PAGE = "tests/e2e/grader-page/index.html";
const TYPES: Record<string, string> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript",
  ".wasm": "application/wasm",
};

export interface GradingServer {
  url: string;
  /** Changes scripts on their way to the page, as if an exercise held other checks. */
  spoil: (script: string) => string;
  close(): Promise<void>;
}

export async function serveGrading(): Promise<GradingServer> {
  const outDir = await mkdtemp(join(tmpdir(), "yieldpoint-grader-"));
  const root = fileURLToPath(new URL("../..", import.meta.url));
  await build({
    configFile: false,
    root,
    base: BASE,
    publicDir: false,
    plugins: [sandboxPlugin()],
    worker: { format: "es" },
    build: { outDir, emptyOutDir: true, target: "es2022", rolldownOptions: { input: join(root, PAGE) } },
    logLevel: "warn",
  });
  const served: GradingServer = { url: "", spoil: (script) => script, close: () => Promise.resolve() };
  const server = createServer((request, response) => {
    void (async () => {
      const { pathname } = new URL(request.url ?? "/", "http://host");
      const path = pathname.startsWith(BASE) ? pathname.slice(BASE.length) : "..";
      try {
        const body = await readFile(join(outDir, path === "" ? PAGE : path));
        const type = path === "" ? ".html" : extname(path);
        response.setHeader("Content-Type", TYPES[type] ?? "application/octet-stream");
        response.setHeader("Content-Security-Policy", "frame-ancestors 'self'");
        if (path === "") response.end(withPolicy(body.toString(), PAGE));
        else response.end(type === ".js" ? served.spoil(body.toString()) : body);
      } catch {
        response.writeHead(404).end();
      }
    })();
  });
  await new Promise<void>((resolve) => server.listen(0, "localhost", resolve));
  served.url = `http://localhost:${(server.address() as AddressInfo).port}${BASE}`;
  served.close = () => new Promise((resolve) => server.close(() => resolve()));
  return served;
}
