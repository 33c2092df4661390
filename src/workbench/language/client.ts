/** Asks the TypeScript worker. It starts at the first question; if it cannot be had, the editor goes on without it. */
import { signal, type ReadonlySignal } from "@preact/signals";
import type { Answer, Asked, Method, Response } from "./protocol.ts";
import { WatchedWorker } from "./watched.ts";

const resting = signal(false);
/** The text held up the worker twice: nothing is looked for in it. */
export const isResting: ReadonlySignal<boolean> = resting;

const worker = new WatchedWorker({
  start({ message, broke }) {
    const started = new Worker(new URL("./typescript-worker.ts", import.meta.url), {
      type: "module",
      name: "yieldpoint typescript",
    });
    started.addEventListener("message", ({ data }: MessageEvent<Response | "ready">) => message(data));
    started.addEventListener("error", broke);
    return { post: (request) => started.postMessage(request), terminate: () => started.terminate() };
  },
  everySecond(act) {
    const interval = setInterval(act, 1_000);
    return () => clearInterval(interval);
  },
  resting: (now) => (resting.value = now),
});

export function ask<M extends Method>(method: M, ...args: Asked<M>): Promise<Answer<M>> {
  const [{ files }] = args;
  return worker.ask(method, JSON.stringify(files), args) as Promise<Answer<M>>;
}
