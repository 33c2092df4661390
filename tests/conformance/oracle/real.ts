/**
 * A real CPython 3.14, unpatched, on real clocks, with threads, processes and sockets: the oracle of what pyodide cannot
 * do. PYTHON names its binary. Such a run takes the time it takes and a machine may be busy, so times are compared in
 * tenths of a second, rounded down: a real clock is late, never early.
 */
import { spawn } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Switch } from "./cpython.ts";
import type { Line, Transcript } from "./transcript.ts";

const folder = fileURLToPath(new URL("./real/", import.meta.url));
const recorder = `${folder}recorder.py`;
const hangs = `${folder}hangs.py`;

/** What a recording hangs on besides the program. */
export const realIdentity = ["recorder.py", "burn.py"]
  .map((name) => readFileSync(`${folder}${name}`, "utf8"))
  .join("\n");

/** And that of a program that should hang. */
export const hangsIdentity = readFileSync(hangs, "utf8");

/** The binary, or undefined if nobody named one. */
export const pythonBinary = (): string | undefined => process.env["PYTHON"];

export interface Recorded {
  /** `3.14.10` */
  version: string;
  transcript: Transcript;
}

export interface RealOptions {
  /** Clocks begin where the patched oracle's do. */
  fromZero?: boolean;
  /** Seconds after which it is given up. */
  limit?: number;
  /** Given up, it writes down whether it hangs. */
  mayHang?: boolean;
}

/** Runs a program; null if it did not end in time. */
export async function realCpython(
  source: string,
  switches: readonly Switch[],
  { fromZero = false, limit = 60, mayHang = false }: RealOptions = {},
): Promise<Recorded | null> {
  const python = pythonBinary();
  if (python === undefined) throw new Error("PYTHON must name the binary of a CPython 3.14.");
  const place = mkdtempSync(join(tmpdir(), "yieldpoint-twin-"));
  try {
    writeFileSync(join(place, "main.py"), source);
    const flags = [
      ...(switches.includes("warn") ? ["-W", "default"] : []),
      ...(switches.includes("dev") ? ["-X", "dev"] : []),
    ];
    const said = await run(
      python,
      [...flags, mayHang ? hangs : recorder, "main.py", "transcript.json", ...(fromZero ? ["zero"] : [])],
      place,
      switches.includes("debug"),
      limit,
      mayHang ? "SIGTERM" : "SIGKILL",
    );
    if (said === null) return null;
    try {
      return withoutHomes(JSON.parse(readFileSync(join(place, "transcript.json"), "utf8")) as Recorded);
    } catch {
      throw new Error(`${python} left no transcript. It said:\n${said}`);
    }
  } finally {
    rmSync(place, { recursive: true, force: true });
  }
}

/** Where this machine keeps Python and this project is nothing to record. */
function withoutHomes({ version, transcript }: Recorded): Recorded {
  const plain = ([time, text]: Line): Line => [
    time,
    text.replaceAll(folder, "/oracle/").replaceAll(/(?:\/[\w.-]+)*(?=\/lib\/python3\.)/g, "/usr"),
  ];
  return {
    version,
    transcript: { ...transcript, stdout: transcript.stdout.map(plain), stderr: transcript.stderr.map(plain) },
  };
}

/** Gives what reached the process's own streams, past the recorder; null if it had to be killed. */
function run(
  python: string,
  args: string[],
  cwd: string,
  debug: boolean,
  limit: number,
  signal: "SIGTERM" | "SIGKILL",
): Promise<string | null> {
  const { PYTHONASYNCIODEBUG: _, ...env } = process.env;
  const child = spawn(python, args, {
    cwd,
    env: { ...env, PYTHONPATH: folder, TZ: "UTC", ...(debug ? { PYTHONASYNCIODEBUG: "1" } : {}) },
    stdio: ["ignore", "pipe", "pipe"],
  });
  let said = "";
  child.stdout.on("data", (data) => (said += String(data)));
  child.stderr.on("data", (data) => (said += String(data)));
  return new Promise((resolve, reject) => {
    let killed = false;
    const timer = setTimeout(() => {
      killed = signal === "SIGKILL";
      child.kill(signal);
    }, limit * 1000);
    child.on("error", reject);
    // Not "close": a server of processes may hold the pipes a little longer.
    child.on("exit", () => {
      clearTimeout(timer);
      resolve(killed ? null : said);
    });
  });
}

/** Half a hundredth of a second: a timer may fire that much early, and 0.3 is a little less than 3/10. */
const EARLY = 0.005;

/** How long a slow callback took. */
const TOOK = /took (\d+\.\d+) seconds/;

const tenths = (seconds: number): number => Math.floor((seconds + EARLY) * 10) / 10;

/** With its times in tenths of a second, rounded down. */
export function inTenths(transcript: Transcript): Transcript {
  const rounded = ([time, text]: Line): Line => [
    tenths(time),
    text.replace(TOOK, (_, took) => `took ${tenths(Number(took)).toFixed(1)} seconds`),
  ];
  return {
    ...transcript,
    stdout: transcript.stdout.map(rounded),
    stderr: transcript.stderr.map(rounded),
    duration: tenths(transcript.duration),
  };
}
