/** The realm of a run in Node: a worker thread. Terminating it is the kill. */
import { Worker } from "node:worker_threads";
import type { Realm } from "../realm.ts";
import { parseMessage } from "../validate.ts";
import { compileCache } from "./compile-cache.ts";

/** Lists, strings and tasks: as much as Chromium gives a page on a small machine, and far from the machine's own bounds. */
const HEAP_MB = 512;

export function bootThread(): Promise<Realm> {
  const worker = new Worker(new URL("./worker.ts", import.meta.url), {
    resourceLimits: { maxOldGenerationSizeMb: HEAP_MB },
    // Nothing of the environment is a program's business; compiled code is kept, which halves the start and more.
    env: { NODE_COMPILE_CACHE: compileCache },
    stdin: false,
    stdout: true,
    stderr: true,
  });
  const realm: Realm = {
    send: (message) => worker.postMessage(message),
    onmessage: null,
    ondeath: null,
    retire: () => void worker.terminate(),
    destroy: () => void worker.terminate(),
  };
  // A spare thread keeps no process alive; a run in it does, by the watch over it.
  worker.unref();
  return new Promise((resolve, reject) => {
    worker.once("message", (first: unknown) => {
      worker.on("message", (data: unknown) => realm.onmessage?.(data));
      if (parseMessage(first)?.type === "ready") resolve(realm);
      else reject(new Error("The sandbox did not start: its thread said something else than `ready`."));
    });
    worker.on("error", (error: Error & { code?: string }) => {
      reject(new Error(`The sandbox did not start: ${error.message}`));
      realm.ondeath?.({ outOfMemory: error.code === "ERR_WORKER_OUT_OF_MEMORY", message: error.message });
    });
    worker.on("exit", (code) => {
      reject(new Error(`The sandbox did not start: its thread ended with code ${code}.`));
      realm.ondeath?.({ outOfMemory: false, message: `its thread ended with code ${code}` });
    });
  });
}
