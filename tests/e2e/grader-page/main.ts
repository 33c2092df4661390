/** A page with nothing on it but a sandbox and a grader. */
import { grade, loadSolution, warm } from "../../../src/grader/grading/browser.ts";
import type { Verdict } from "../../../src/grader/verdict.ts";
import { createBrowserSandbox } from "../../../src/sandbox/browser.ts";

export interface GradingPage {
  grade(slug: string, text: string, patienceMs?: number): Promise<{ verdict: Verdict; took: number }>;
  solution(slug: string): Promise<string>;
  warm(): Promise<void>;
  /** One run of a program without any checks, to compare with. */
  run(text: string): Promise<number>;
}

declare global {
  interface Window {
    grading: GradingPage;
  }
}

const sandbox = createBrowserSandbox({ realms: 3 });

window.grading = {
  async grade(slug, text, patienceMs) {
    const started = performance.now();
    const options = patienceMs === undefined ? {} : { patienceMs };
    const verdict = await grade(slug, { "main.ts": text }, sandbox, options);
    return { verdict, took: performance.now() - started };
  },
  solution: async (slug) => (await loadSolution(slug))["main.ts"] ?? "",
  async run(text) {
    const started = performance.now();
    await sandbox.run({ sources: { "main.ts": text }, entry: "main.ts" });
    return performance.now() - started;
  },
  async warm() {
    warm();
    await sandbox.warm(3);
  },
};
