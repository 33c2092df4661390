/** `npm start`'s server, run as a program over a small site of its own. */
import { spawn, type ChildProcess } from "node:child_process";
import { mkdirSync, mkdtempSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeAll, describe, expect, it } from "vitest";

let dist = "";
const started: ChildProcess[] = [];

beforeAll(() => {
  dist = mkdtempSync(join(tmpdir(), "yieldpoint-serve-"));
  mkdirSync(join(dist, "_astro"));
  mkdirSync(join(dist, "learn"));
  writeFileSync(join(dist, "index.html"), "<p>start</p>");
  writeFileSync(join(dist, "404.html"), "<p>nothing here</p>");
  writeFileSync(join(dist, "learn/index.html"), "<p>lesson</p>");
  writeFileSync(join(dist, "_astro/a.js"), "export {};".repeat(50));
  writeFileSync(
    join(dist, "_headers"),
    "/*\n  X-All: yes\n/_astro/*\n  Cache-Control: for ever\n/course/_astro/*\n  Cache-Control: for ever\n",
  );
});
afterEach(() => {
  for (const server of started.splice(0)) server.kill();
});

/** Starts the server; resolves with what it printed once it listens, or with its exit code. */
function serve(env: Record<string, string>): Promise<{ text: string; code: number | null }> {
  const script = new URL("../../src/cli/serve.ts", import.meta.url).pathname;
  const server = spawn(process.execPath, [script], {
    env: { ...process.env, DIST: dist, PORT: "0", ...env },
  });
  started.push(server);
  let text = "";
  return new Promise((resolve) => {
    const heard = (chunk: Buffer) => {
      text += chunk.toString();
      if (text.includes("http://localhost")) resolve({ text, code: null });
    };
    server.stdout.on("data", heard);
    server.stderr.on("data", heard);
    server.on("exit", (code) => resolve({ text, code }));
  });
}

const addressIn = (text: string) => /http:\S+/.exec(text)?.[0] ?? "no address";

describe("serving the built site", () => {
  it("prints its address, serves pages and files with their headers, and compresses what compresses", async () => {
    const address = addressIn((await serve({})).text);
    const page = await fetch(`${address}learn/`);
    expect([
      page.status,
      await page.text(),
      page.headers.get("x-all"),
      page.headers.get("cache-control"),
    ]).toEqual([200, "<p>lesson</p>", "yes", "no-cache"]);
    const file = await fetch(`${address}_astro/a.js`, { headers: { "Accept-Encoding": "br" } });
    expect([file.status, file.headers.get("content-encoding"), file.headers.get("cache-control")]).toEqual([
      200,
      "br",
      "for ever",
    ]);
  });

  it("answers what is not there with the site's own page, and what it does not do with 405", async () => {
    const address = addressIn((await serve({})).text);
    const missing = await fetch(`${address}nope`);
    expect([missing.status, await missing.text()]).toEqual([404, "<p>nothing here</p>"]);
    expect((await fetch(`${address}../../package.json`)).status).toBe(404);
    expect((await fetch(address, { method: "POST" })).status).toBe(405);
  });

  it("serves below a sub-path, and nothing above it", async () => {
    const address = addressIn((await serve({ BASE_PATH: "/course/" })).text);
    expect(address).toMatch(/^http:\/\/localhost:\d+\/course\/$/);
    expect(await (await fetch(`${address}learn/`)).text()).toBe("<p>lesson</p>");
    expect((await fetch(address.slice(0, -1))).url).toBe(address);
    expect((await fetch(new URL("/learn/", address))).status).toBe(404);
    expect((await fetch(`${address}_astro/a.js`)).headers.get("cache-control")).toBe("for ever");
  });

  it("says so when the port is taken, and which to try", async () => {
    const other = createServer().listen(0);
    const { port } = other.address() as AddressInfo;
    const { text, code } = await serve({ PORT: String(port) });
    other.close();
    expect([code, text]).toEqual([
      1,
      `Port ${port} is taken by another program. Choose another: PORT=${port + 1} npm start\n`,
    ]);
  });

  it("says what is wrong with a port that is none, and with a site that is not built", async () => {
    expect(await serve({ PORT: "http" })).toEqual({
      code: 1,
      text: "PORT=http is no port. Use a number from 0 to 65535.\n",
    });
    expect(await serve({ DIST: join(dist, "gone") })).toEqual({
      code: 1,
      text: `There is no built site in ${join(dist, "gone")}. Run \`npm run build\` first.\n`,
    });
  });
});
