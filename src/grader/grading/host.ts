/**
 * The host's side of grading, the same in the page and in Node: it gives the trusted realm its runs, gathers the verdict,
 * and kills a realm whose checks never end.
 */
import type { Sources } from "../../compiler/program.ts";
import type { Limits, Sandbox } from "../../sandbox/run.ts";
import type { Drivable } from "./driver.ts";
import { obscured, quietened } from "./hidden.ts";
import { marksOf } from "./marks.ts";
import type { FromRealm, Listed, ToRealm } from "./protocol.ts";
import { Runs } from "./runs.ts";
import type { RunOptions } from "../checks/registry.ts";
import { required, type CheckResult, type Verdict } from "../verdict.ts";
import { sentence } from "../wording.ts";

/** A realm in which checks run. It serves many gradings, until it dies or is killed. */
export interface GradingRealm {
  post(message: ToRealm): void;
  /** Where its messages go; one listener at a time. `null` says that it died, `why` if that is known. */
  listen(hear: (message: FromRealm | null, why?: string) => void): void;
  kill(): void;
}

export interface GradeOptions {
  /** Stops grading; `grade` then rejects with the signal's reason. */
  signal?: AbortSignal;
  /** Real milliseconds that checks may think between two messages, runs apart. More than any honest check needs. */
  patienceMs?: number;
  /** Limits of every run, where a check asks for none: a busy machine, say, may leave a run without a sign of life. */
  limits?: Partial<Limits>;
  /** Shows hidden checks, too: for authors and proofs. */
  reveal?: boolean;
  /** Called as each check is judged, for progress. */
  onCheck?: (result: CheckResult) => void;
}

/** Loading checks and `expect` may have to fetch and compile them first. */
const LOADING_MS = 30_000;
const PATIENCE_MS = 5_000;

let gradings = 0;

/** Grades once. Resolves also when the checks are broken; the verdict's `problem` then says how. */
export function conduct(
  realm: GradingRealm,
  exercise: Drivable,
  checks: string,
  sources: Sources,
  sandbox: Sandbox,
  { signal, patienceMs = PATIENCE_MS, limits = {}, onCheck, reveal = false }: GradeOptions,
): Promise<Verdict> {
  const number = ++gradings;
  const verdict: Verdict = { exercise: exercise.slug, passed: false, checks: [], runs: [], problem: null };
  const own = Object.keys(sources);
  const given = Object.keys(exercise.provided ?? {});
  let listed: Listed[] = [];
  let current = "";
  let alarm: ReturnType<typeof setTimeout> | undefined;
  let ended = false;
  // They start at once, while the checks are still being loaded.
  const runs = new Runs(exercise, sources, sandbox, limits);

  return new Promise((resolve, reject) => {
    const end = (problem: string | null) => {
      ended = true;
      runs.dispose(problem === null);
      clearTimeout(alarm);
      signal?.removeEventListener("abort", abort);
      realm.listen(() => undefined);
      for (const check of listed.slice(verdict.checks.length)) {
        const { title } = check;
        const result: CheckResult = {
          ...{ title, outcome: "skipped", message: "", at: null, run: null },
          ...marksOf(check),
        };
        verdict.checks.push(reveal ? result : obscured(result, verdict.checks.length));
      }
      if (!reveal) verdict.checks = quietened(verdict.checks);
      verdict.problem = problem;
      const needed = required(verdict);
      verdict.passed =
        problem === null && needed.length > 0 && needed.every(({ outcome }) => outcome === "passed");
      resolve(verdict);
    };
    const giveUp = (problem: string) => {
      realm.kill();
      verdict.brokeOff = true;
      end(problem);
    };
    const abort = () => {
      ended = true;
      runs.dispose(false);
      clearTimeout(alarm);
      realm.kill();
      reject(
        signal?.reason instanceof Error
          ? signal.reason
          : new DOMException("Grading was stopped.", "AbortError"),
      );
    };
    const wait = (milliseconds: number) => {
      clearTimeout(alarm);
      alarm = setTimeout(() => {
        const seconds = milliseconds / 1000;
        giveUp(
          current === ""
            ? `The checks of this exercise could not be loaded within ${seconds} s. Check again; if it still fails, tell the people who run this course.`
            : `The check "${current}" did not come to an end within ${seconds} s, so it was stopped. That is a fault of the exercise, not of your code.`,
        );
      }, milliseconds);
    };

    async function answer(ask: number, options: RunOptions): Promise<void> {
      clearTimeout(alarm);
      const { entry, result, began } = await runs.of(options);
      if (ended) return;
      const index = verdict.runs.push({ name: options.driver ?? "main", result }) - 1;
      wait(patienceMs);
      realm.post({ type: "ran", number, ask, ran: { run: index, entry, result, began, own, given } });
    }

    realm.listen((message, why) => {
      if (message === null) {
        giveUp(`The checks of this exercise broke off${why === undefined ? "." : `: ${sentence(why)}`}`);
        return;
      }
      if (message.number !== number) return;
      wait(patienceMs);
      let result: CheckResult;
      switch (message.type) {
        case "loaded":
          listed = message.checks;
          break;
        case "checking":
          current = listed[message.index]?.title ?? "";
          break;
        case "checked":
          result = reveal ? message.result : obscured(message.result, message.index);
          verdict.checks.push(result);
          onCheck?.(result);
          break;
        case "ask":
          answer(message.ask, message.options).catch((error: unknown) => {
            giveUp(
              `A run that the check "${current}" asked for failed: ${error instanceof Error ? error.message : String(error)}`,
            );
          });
          break;
        case "graded":
          end(message.problem);
      }
    });

    if (signal?.aborted) {
      abort();
      return;
    }
    signal?.addEventListener("abort", abort, { once: true });
    wait(LOADING_MS);
    realm.post({ type: "grade", number, checks });
  });
}
