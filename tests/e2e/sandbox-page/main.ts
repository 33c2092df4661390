/** A page with nothing on it but a sandbox, and a watch over how long the page itself pauses. */
import { createBrowserSandbox } from "../../../src/sandbox/browser.ts";
import type { RunRequest, RunResult } from "../../../src/sandbox/run.ts";

export interface Watched {
  result: RunResult;
  /** The longest time in which the page answered nothing, in milliseconds. */
  pause: number;
  /** From the call to the result, in milliseconds. */
  took: number;
}

interface TestPage {
  run(text: string, request?: Partial<RunRequest>, abort?: "at first output"): Promise<Watched>;
  warm(): Promise<number>;
  /** The longest pause while a worker of the page's own does nothing but work, in milliseconds. */
  pauseBesideWork(): Promise<number>;
  /** Ends the spare frame behind the sandbox's back. */
  killSpare(): void;
  dispose(): void;
  frames(): number;
}

declare global {
  interface Window {
    testPage: TestPage;
  }
}

const sandbox = createBrowserSandbox();

let longest = 0;
let last = performance.now();
const { port1, port2 } = new MessageChannel();
port1.onmessage = () => {
  longest = Math.max(longest, performance.now() - last);
  last = performance.now();
  // Messages to itself, not timers: those are slowed down by browsers.
  setTimeout(() => port2.postMessage(null), 5);
};
port2.postMessage(null);

window.testPage = {
  async run(text, request = {}, abort) {
    const controller = new AbortController();
    longest = 0;
    last = performance.now();
    const started = last;
    const result = await sandbox.run(
      { sources: { "main.ts": text }, entry: "main.ts", ...request },
      {
        signal: controller.signal,
        onOutput: () => {
          if (abort !== undefined) controller.abort();
        },
      },
    );
    const took = performance.now() - started;
    return { result, pause: Math.max(longest, performance.now() - last), took };
  },
  async warm() {
    const started = performance.now();
    await sandbox.warm();
    return performance.now() - started;
  },
  async pauseBesideWork() {
    const url = URL.createObjectURL(new Blob(["for (;;);"], { type: "text/javascript" }));
    const worker = new Worker(url);
    longest = 0;
    last = performance.now();
    await new Promise((resolve) => setTimeout(resolve, 700));
    worker.terminate();
    URL.revokeObjectURL(url);
    return longest;
  },
  killSpare() {
    // What a killed process looks like from here: the frame is there, and silent.
    const [frame] = document.querySelectorAll("iframe");
    frame!.src = "about:blank";
  },
  dispose: () => sandbox.dispose(),
  frames: () => document.querySelectorAll("iframe").length,
};
