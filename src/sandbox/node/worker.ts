/** The worker thread's own start. */
import { getHeapStatistics } from "node:v8";
import { Script } from "node:vm";
import { parentPort, resourceLimits } from "node:worker_threads";
import { closeRealm } from "../close.ts";
import type { ToRealm } from "../protocol.ts";
import { serveRealm } from "../serve.ts";

const port = parentPort;
if (port === null) throw new Error("this file is a worker thread's; createNodeSandbox() starts it");

/*
 * A rejected promise that nothing handles, or an error thrown where nothing can catch it, ends a thread of Node's, sometimes
 * before the last message went out. In a page it ends nothing; so here, too. The run's own errors go through `serveRealm`.
 */
process.on("unhandledRejection", () => undefined);
process.on("uncaughtException", () => undefined);

const mostHeap = (resourceLimits.maxOldGenerationSizeMb ?? Infinity) * 1024 * 1024;
const clock = performance.now.bind(performance);
const usage = process.threadCpuUsage.bind(process);
const serve = serveRealm({
  send: (message) => port.postMessage(message),
  clock,
  work() {
    const { user, system } = usage();
    return (user + system) / 1000;
  },
  // A script of this kind has no way to `import()`.
  evaluate: (text, filename) => new Script(text, { filename }).runInThisContext() as unknown,
  heapFull: () => getHeapStatistics().used_heap_size > 0.8 * mostHeap,
  close: (memoryBytes) => closeRealm(memoryBytes, { refuseCodeFromText: true }),
});
port.on("message", (message: ToRealm) => serve(message));
port.postMessage({ type: "ready" });
