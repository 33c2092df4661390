/**
 * Processes that grade answers. One serves for many, as long as all goes well; what crashes it, hangs it or fills its memory
 * loses the one answer that did so, and the next one has a fresh process.
 */
import { availableParallelism } from "node:os";
import type { Sources } from "../../compiler/program.ts";
import { startProcess, type Process } from "../../sandbox/node/process.ts";
import type { Judged } from "./grade.ts";

export interface ToGrading {
  number: number;
  /** The exercise's. */
  folder: string;
  root: string;
  answer: Sources;
}

export type FromGrading =
  | { type: "begun"; number: number }
  /** `spent`: the process has to be replaced. */
  | { type: "judged"; number: number; judged: Judged; spent: boolean };

export interface Graders {
  /** How many answers are graded at once. */
  readonly count: number;
  judge(folder: string, answer: Sources): Promise<Judged>;
  /** Also ends what is under way, which is then `stopped`. */
  dispose(): void;
}

export interface GradersOptions {
  root: string;
  /** Real seconds for one answer, with all of its runs. */
  answerSeconds: number;
  count?: number;
}

/** Starting Node and loading the grader takes a second where there is nothing else to do. */
const START_MS = 120_000;

/** A grader with its checks, and two threads of 512 MB with their typed arrays. */
const BOUNDS = { heapMb: 768, dataMb: 3_000, cpuSeconds: 600 };

export function createGraders({
  root,
  answerSeconds,
  count = Math.min(2, availableParallelism()),
}: GradersOptions): Graders {
  const start = () => startProcess(new URL("./grading-process.ts", import.meta.url), BOUNDS);
  /** The ones with nothing to do. */
  const idle: Process[] = Array.from({ length: count }, start);
  const waiting: ((process: Process) => void)[] = [];
  const underWay = new Set<(judged: Judged) => void>();
  let disposed = false;
  let numbers = 0;

  const give = (process: Process) => {
    if (disposed) process.kill();
    else {
      const next = waiting.shift();
      if (next === undefined) idle.push(process);
      else next(process);
    }
  };
  const take = () => {
    const process = idle.shift();
    return process === undefined
      ? new Promise<Process>((resolve) => waiting.push(resolve))
      : Promise.resolve(process);
  };

  function judgeWith(process: Process, folder: string, answer: Sources): Promise<Judged> {
    const number = ++numbers;
    return new Promise((resolve) => {
      let alarm: ReturnType<typeof setTimeout>;
      const end = (judged: Judged, spent: boolean) => {
        clearTimeout(alarm);
        underWay.delete(interrupt);
        process.onmessage = null;
        process.onend = null;
        if (spent) process.kill();
        give(spent && !disposed ? start() : process);
        resolve(judged);
      };
      const stop = (how: string) =>
        end({ outcome: "stopped", why: `the process that graded it ${how}` }, true);
      const interrupt = (judged: Judged) => end(judged, true);
      const wait = (milliseconds: number, how: string) => {
        clearTimeout(alarm);
        alarm = setTimeout(() => stop(how), milliseconds);
      };
      underWay.add(interrupt);
      process.onend = stop;
      process.onmessage = (data) => {
        const message = data as FromGrading;
        if (message.number !== number) return;
        if (message.type === "begun") wait(answerSeconds * 1000, `gave no verdict within ${answerSeconds} s`);
        else end(message.judged, message.spent);
      };
      wait(START_MS, `did not start within ${START_MS / 1000} s`);
      process.post({ number, folder, root, answer } satisfies ToGrading);
    });
  }

  return {
    count,
    async judge(folder, answer) {
      const process = await take();
      // One may have ended while it had nothing to do.
      return judgeWith(process.alive || disposed ? process : start(), folder, answer);
    },
    dispose() {
      disposed = true;
      for (const process of idle.splice(0)) process.kill();
      for (const interrupt of [...underWay]) interrupt({ outcome: "stopped", why: "it was interrupted" });
    },
  };
}
