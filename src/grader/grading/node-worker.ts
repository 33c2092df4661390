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
const serve = serveGrading(
  (address) => import(address) as Promise<unknown>,
  (message) => port.postMessage(message),
);
port.on("message", (message: ToRealm) => serve(message));
