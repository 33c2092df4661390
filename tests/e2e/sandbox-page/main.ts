/** A page with nothing on it but a sandbox, and a watch over how long the page itself pauses. */
import { createBrowserSandbox } from "../../../src/sandbox/browser.ts";
import type { RunRequest, RunResult } from "../../../src/sandbox/run.ts";

export interface Watched {
  result: RunResult;
  /** The longest time in which the page answered nothing, in milliseconds. */
  pause: number;
  /** From the call to the result, in milliseconds. */
  took: number;
  /** From the last thing that the realm said to the result, in milliseconds. */
  silence: number;
}

/** A run in few words: a whole result can be so large that handing it to the test takes longer than the run. */
export interface Brief extends Omit<Watched, "result"> {
  outcome: RunResult["outcome"];
  /** The error, or the complaints of the compiler. */
  told: string;
  /** The line of the error's innermost frame, 0 for none. */
  line: number;
  /** Of what was printed, both ends. */
  printed: string;
  dropped: string;
}

interface TestPage {
  runInBrief(text: string): Promise<Brief>;
  run(text: string, request?: Partial<RunRequest>, abort?: "at first output"): Promise<Watched>;
  warm(): Promise<number>;
  /** The longest pause while a worker of the page's own does nothing but work, in milliseconds. */
  pauseBesideWork(): Promise<number>;
  /** Ends the spare frame behind the sandbox's back. */
  /** Resolves when it is dead: before that it could still answer. */
  killSpare(): Promise<void>;
  dispose(): void;
  frames(): number;
}

declare global {
  interface Window {
    testPage: TestPage;
  }
}

/** The port to the realm that was last told to run something, and when it last spoke. */
let running: MessagePort | null = null;
let heard = 0;
function noteRun(port: MessagePort): void {
  running = port;
  heard = performance.now();
}
const post = Object.getOwnPropertyDescriptor(MessagePort.prototype, "postMessage")?.value as () => void;
const onmessage = Object.getOwnPropertyDescriptor(MessagePort.prototype, "onmessage")!;
MessagePort.prototype.postMessage = function (this: MessagePort, ...args: [unknown, never]) {
  const [message] = args;
  if (typeof message === "object" && message !== null && "type" in message && message.type === "run") {
    noteRun(this);
  }
  Reflect.apply(post, this, args);
};
Object.defineProperty(MessagePort.prototype, "onmessage", {
  ...onmessage,
  set(this: MessagePort, listener: ((event: MessageEvent) => void) | null) {
    const hear = (event: MessageEvent) => {
      if (running === this) heard = performance.now();
      listener?.(event);
    };
    onmessage.set?.call(this, listener === null ? null : hear);
  },
});

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
    heard = last;
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
    const silence = started + took - heard;
    return { result, pause: Math.max(longest, performance.now() - last), took, silence };
  },
  async runInBrief(text) {
    const { result, ...figures } = await window.testPage.run(text);
    const { outcome, error, diagnostics, output, dropped } = result;
    const printed = output.map(({ text }) => text).join("");
    return {
      ...figures,
      outcome,
      told: (error === null
        ? diagnostics.map(({ message }) => message).join("\n")
        : `${error.type}: ${error.message}`
      ).slice(0, 2_000),
      line: error?.frames.at(-1)?.line ?? 0,
      printed: printed.length < 2_000 ? printed : `${printed.slice(0, 1_000)}${printed.slice(-1_000)}`,
      dropped: dropped.join("\n"),
    };
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
    const frame = document.querySelector("iframe")!;
    const gone = new Promise<void>((resolve) =>
      frame.addEventListener("load", () => resolve(), { once: true }),
    );
    frame.src = "about:blank";
    return gone;
  },
  dispose: () => sandbox.dispose(),
  frames: () => document.querySelectorAll("iframe").length,
};
