/** `npm start`'s server, run as a program over a small site. */
import { spawn, type ChildProcess } from "node:child_process";
import { mkdirSync, mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { brotliCompressSync, gzipSync } from "node:zlib";

export const SCRIPT = "export {};".repeat(50);

/** A site of its own in a new folder. */
export function smallSite(): string {
  const dist = mkdtempSync(join(tmpdir(), "yieldpoint-serve-"));
  const files: Record<string, string | Buffer> = {
    "index.html": "<p>start</p>",
    "404.html": "<p>nothing here</p>",
    "learn/index.html": "<p>lesson</p>",
    "empty.txt": "",
    "_astro/a.js": SCRIPT,
    "_astro/a.js.br": brotliCompressSync(SCRIPT),
    "_astro/a.js.gz": gzipSync(SCRIPT),
    "sandbox/frame.html": `<meta http-equiv="Content-Security-Policy" content="default-src 'none'">`,
    "nginx.conf": "location / {}",
    _headers: "/*",
    ".htaccess": "ErrorDocument 404 /404.html",
  };
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(dist, path)), { recursive: true });
    writeFileSync(join(dist, path), content);
  }
  return dist;
}

const started: ChildProcess[] = [];

/** Ends what was started. */
export function stopServers(): void {
  for (const server of started.splice(0)) server.kill();
}

export interface Served {
  /** What it printed until it listened, or until it ended. */
  text: string;
  code: number | null;
  /** The first address that it printed. */
  address: string;
  process: ChildProcess;
}

export function serve(dist: string, env: Record<string, string> = {}): Promise<Served> {
  const script = new URL("../../../src/cli/serve.ts", import.meta.url).pathname;
  const server = spawn(process.execPath, [script], {
    env: { ...process.env, DIST: dist, PORT: "0", HOST: "127.0.0.1", ...env },
  });
  started.push(server);
  let text = "";
  return new Promise((resolve) => {
    const done = (code: number | null) =>
      resolve({ text, code, address: /http:\S+/.exec(text)?.[0] ?? "no address", process: server });
    const heard = (chunk: Buffer) => {
      text += chunk.toString();
      if (text.includes("http://") && text.endsWith("\n")) done(null);
    };
    server.stdout.on("data", heard);
    server.stderr.on("data", heard);
    server.on("exit", done);
  });
}
