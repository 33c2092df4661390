/** The worker thread in which an exercise's checks run. */
import { registerHooks } from "node:module";
import { parentPort } from "node:worker_threads";
import type { ToRealm } from "./protocol.ts";
import { serveGrading } from "./realm.ts";

const checks = new URL("../checks/checks.ts", import.meta.url).href;

// An exercise may lie anywhere, also outside of this package, where its own name would not resolve.
registerHooks({
  resolve: (specifier, context, next) =>
    specifier === "yieldpoint/checks" ? { url: checks, shortCircuit: true } : next(specifier, context),
});

const port = parentPort;
if (port === null)
  throw new Error("node-worker.ts runs in a worker thread: use createNodeGrader() of node.ts.");

const PLACE = /^[^\n]*?checks\.ts(?:\?[\w.=]*)?:(\d+)(?::(\d+))?/;

/** What a stack says from this very file on: the grader has a `checks.ts` of its own. */
function from(address: string, stack: string): string {
  const at = stack.indexOf(new URL(address).pathname);
  return at === -1 ? "" : stack.slice(at);
}

/** With the place in checks.ts, which Node tells in the stack alone: `... (checks.ts:3:7)`. */
async function load(address: string): Promise<unknown> {
  try {
    return await import(address);
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    const [, line, column] = PLACE.exec(from(address, error.stack ?? "")) ?? [];
    const place = line === undefined ? "" : ` (checks.ts:${line}${column === undefined ? "" : `:${column}`})`;
    throw new Error(`${error.message.trim()}${place}`, { cause: error });
  }
}

const serve = serveGrading(load, (message) => port.postMessage(message));
port.on("message", (message: ToRealm) => serve(message));
