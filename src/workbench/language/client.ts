/** Asks the TypeScript worker. It starts at the first question; if it cannot be had, the editor goes on without it. */
import type { Answer, Asked, Method, Request, Response } from "./protocol.ts";

let worker: Worker | null = null;
let asked = 0;
/** A worker that breaks is started again, so often; a file that is not there will not be there the next time. */
let startsLeft = 3;

const waiting = new Map<number, { resolve: (answer: unknown) => void; reject: (error: Error) => void }>();

export function ask<M extends Method>(method: M, ...args: Asked<M>): Promise<Answer<M>> {
  const running = worker ?? start();
  if (running === null) return Promise.reject(new Error("the TypeScript worker is not there"));
  const request: Request = { id: (asked += 1), method, args };
  return new Promise((resolve, reject) => {
    waiting.set(request.id, { resolve: resolve as (answer: unknown) => void, reject });
    running.postMessage(request);
  });
}

function start(): Worker | null {
  if (startsLeft === 0) return null;
  startsLeft -= 1;
  const started = new Worker(new URL("./typescript-worker.ts", import.meta.url), {
    type: "module",
    name: "yieldpoint typescript",
  });
  started.addEventListener("message", ({ data }: MessageEvent<Response>) => {
    const asker = waiting.get(data.id);
    waiting.delete(data.id);
    if ("error" in data) asker?.reject(new Error(data.error));
    else asker?.resolve(data.answer);
  });
  started.addEventListener("error", () => {
    started.terminate();
    worker = null;
    for (const { reject } of waiting.values()) reject(new Error("the TypeScript worker broke"));
    waiting.clear();
  });
  worker = started;
  return started;
}
