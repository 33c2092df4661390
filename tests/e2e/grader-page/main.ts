/** A page with nothing on it but a sandbox and a grader. */
import type { Sources } from "../../../src/compiler/program.ts";
import { grade, loadSolution, warm } from "../../../src/grader/grading/browser.ts";
import type { Verdict } from "../../../src/grader/verdict.ts";
import { createBrowserSandbox } from "../../../src/sandbox/browser.ts";

export interface GradingPage {
  /** A program is its `main.ts`, or all of its files. */
  grade(
    slug: string,
    program: string | Sources,
    patienceMs?: number,
  ): Promise<{ verdict: Verdict; took: number }>;
  solution(slug: string): Promise<string>;
  warm(): Promise<void>;
}

declare global {
  interface Window {
    grading: GradingPage;
  }
}

const sandbox = createBrowserSandbox({ realms: 3 });

const files = (program: string | Sources): Sources =>
  typeof program === "string" ? { "main.ts": program } : program;

window.grading = {
  async grade(slug, program, patienceMs) {
    const started = performance.now();
    const options = patienceMs === undefined ? {} : { patienceMs };
    const verdict = await grade(slug, files(program), sandbox, options);
    return { verdict, took: performance.now() - started };
  },
  solution: async (slug) => (await loadSolution(slug))["main.ts"] ?? "",
  async warm() {
    warm();
    await sandbox.warm(3);
  },
};
