/**
 * A process of our own, for work that may crash, hang or grow: the system bounds its memory and its processor time, and it
 * is ended from outside, with all that it started. A thread cannot be ended while it is inside one call of the engine's
 * (`a.length = 4294967295; a.reverse()`), and takes its whole process along when the engine runs out of memory.
 *
 * The bounds are the shell's `ulimit`; Windows has none, so there only the heap is bounded, and the caller's clock.
 */
import { spawn, type ChildProcess } from "node:child_process";
import { delimiter, dirname } from "node:path";
import { fileURLToPath } from "node:url";
import { compileCache } from "./compile-cache.ts";

export interface Bounds {
  /** The JavaScript heap of the main thread; threads have limits of their own. */
  heapMb: number;
  /** All memory of one process: heaps of all threads, buffers, and what the engine itself takes. */
  dataMb: number;
  /** Seconds of processor time over the whole life of a process. */
  cpuSeconds: number;
}

export interface Process {
  post(message: object): void;
  onmessage: ((message: unknown) => void) | null;
  /** It ended, and nobody had asked it to; `how` goes after "its process": `used up its memory`. */
  onend: ((how: string) => void) | null;
  /** Ends it at once, with all that it started. */
  kill(): void;
  /** False once it ended, in whatever way. */
  readonly alive: boolean;
}

/** A process that ends by the signal alone may be held up by a debugger or a handler; this one cannot. */
const ONE_MORE_SECOND = 1;

/** What of its stderr is kept: enough for the engine's last words. */
const LAST_WORDS = 4_000;

const running = new Set<Process>();
let watched = false;

export function startProcess(script: URL, bounds: Bounds): Process {
  const node = [process.execPath, `--max-old-space-size=${bounds.heapMb}`, fileURLToPath(script)];
  const [command = "", ...args] = process.platform === "win32" ? node : bounded(node, bounds);
  const child = spawn(command, args, {
    stdio: ["ignore", "ignore", "pipe", "ipc"],
    serialization: "advanced",
    // A group of its own: it is killed whole, and a Ctrl-C in the terminal is the caller's alone to answer.
    detached: process.platform !== "win32",
    windowsHide: true,
    env: smallEnvironment(),
  });
  let lastWords = "";
  child.stderr?.setEncoding("utf8").on("data", (text: string) => {
    lastWords = (lastWords + text).slice(-LAST_WORDS);
  });
  const made: Process = {
    onmessage: null,
    onend: null,
    get alive() {
      return running.has(made);
    },
    post(message) {
      if (child.connected) child.send(message);
    },
    kill() {
      made.onmessage = null;
      made.onend = null;
      running.delete(made);
      killGroup(child);
      // Nothing of it keeps the caller's process alive.
      child.stderr?.destroy();
      if (child.connected) child.disconnect();
      child.unref();
    },
  };
  const ended = (how: string) => {
    const tell = made.onend;
    made.kill();
    tell?.(how);
  };
  // What it posted last may still be on its way when a write to it fails; its end is told by "exit".
  child.on("error", (error) => {
    if (child.pid === undefined) ended(`could not be started (${error.message})`);
  });
  child.on("message", (message) => made.onmessage?.(message));
  child.on("close", (code, signal) => ended(howItEnded(code, signal, lastWords, bounds)));
  running.add(made);
  if (!watched) process.on("exit", () => [...running].forEach((one) => one.kill()));
  watched = true;
  return made;
}

function bounded(command: readonly string[], { dataMb, cpuSeconds }: Bounds): string[] {
  const limits = [
    "ulimit -c 0",
    `ulimit -S -t ${cpuSeconds}`,
    `ulimit -H -t ${cpuSeconds + ONE_MORE_SECOND}`,
    `ulimit -d ${dataMb * 1024}`,
  ];
  // Where a system knows one of them not, or has a smaller one set, that is no reason to do nothing.
  const script = [...limits.map((limit) => `${limit} 2>/dev/null || :`), 'exec "$@"'].join("\n");
  return ["/bin/sh", "-c", script, "yieldpoint", ...command];
}

/** Nothing of the environment is a program's business; esbuild's process is started by the name `node`. */
function smallEnvironment(): NodeJS.ProcessEnv {
  const { PATH = "", SystemRoot, TMPDIR, TEMP } = process.env;
  const path = [dirname(process.execPath), PATH].join(delimiter);
  const kept = { SystemRoot, TMPDIR, TEMP };
  const given = Object.entries(kept).filter(([, value]) => value !== undefined);
  return { PATH: path, NODE_COMPILE_CACHE: compileCache, ...Object.fromEntries(given) };
}

function killGroup(child: ChildProcess): void {
  if (child.pid === undefined) return;
  try {
    if (process.platform === "win32") child.kill("SIGKILL");
    else process.kill(-child.pid, "SIGKILL");
  } catch {
    // It is gone, with all that it started.
  }
}

function howItEnded(
  code: number | null,
  signal: NodeJS.Signals | null,
  lastWords: string,
  { cpuSeconds }: Bounds,
): string {
  if (/out of memory|heap limit|allocation failed|ENOMEM/i.test(lastWords)) return "used up its memory";
  if (signal === "SIGXCPU") return `used up its ${cpuSeconds} s of processor time`;
  return signal === null ? `ended with code ${code}` : `was ended by ${signal}`;
}

/** In the process itself: whoever started it is gone, and nobody else would end it, or what it started. */
export function endWithParent(): void {
  process.on("disconnect", () => {
    process.kill(process.platform === "win32" ? process.pid : -process.pid, "SIGKILL");
  });
}
