/** Runs one command at a time and measures it. What is still running is stopped with everything that it started. */
import { spawn, type ChildProcess } from "node:child_process";

/** No build and no check of a measurable course takes this long; one that does hangs. */
const LIMIT = 2 * 3600;

let running: ChildProcess | undefined;

/** The wall clock's seconds. `accepted` are the exit codes with which the figure counts. */
export async function secondsOf(args: string[], cwd: string, accepted = [0]): Promise<number> {
  const started = performance.now();
  const said: string[] = [];
  const child = spawn(process.execPath, args, {
    cwd,
    // A group of its own, so that compilers and workers end with it.
    detached: process.platform !== "win32",
    stdio: ["ignore", "pipe", "pipe"],
    env: { ...process.env, ASTRO_TELEMETRY_DISABLED: "1", CI: "" },
  });
  running = child;
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding("utf8").on("data", (text: string) => said.push(text));
  }
  const limit = setTimeout(stopRunning, LIMIT * 1000);
  const code = await new Promise<number | null>((resolve, reject) => {
    child.on("error", reject).on("close", resolve);
  });
  clearTimeout(limit);
  running = undefined;
  if (code === null || !accepted.includes(code)) {
    const last = said.join("").trimEnd().split("\n").slice(-20).join("\n");
    throw new Error(`node ${args.join(" ")} ended with ${code ?? "a signal"}, and last said:\n${last}`);
  }
  return (performance.now() - started) / 1000;
}

export function stopRunning(): void {
  if (running?.pid === undefined) return;
  try {
    process.kill(process.platform === "win32" ? running.pid : -running.pid, "SIGKILL");
  } catch {
    // It ended by itself meanwhile.
  }
}
