/** Where `check()` puts the checks of the exercise that is being loaded. */
import type { Limits, Settings } from "../../sandbox/run.ts";
import type { Recording } from "../recording/recording.ts";

/** What to run, and how. */
export interface RunOptions {
  /** Runs `drivers/NAME.ts`, which imports the learner's functions from `./main`; without it, `main.ts` itself runs. */
  driver?: string;
  /** The run may end with an error. Without this, an error fails the check at once, with the error's own text. */
  mayFail?: boolean;
  /** asyncio's debug mode. */
  debug?: Settings["debug"];
  /** Tighter limits than usual, such as `{ virtualSeconds: 60 }`. */
  limits?: Partial<Limits>;
}

/** What a check is given. */
export interface CheckContext {
  /** Runs the learner's program, or a driver, in a fresh sandbox. Equal runs of a verdict happen once. */
  run: (options?: RunOptions) => Promise<Recording>;
}

export interface Check {
  /** What is wanted, as a sentence: `says goodbye after one second`. */
  title: string;
  body: (context: CheckContext) => void | Promise<void>;
  /** Until it passes, a verdict keeps its title and its message back. */
  hidden: boolean;
  /** The slug of the lesson that teaches what it looks at, where that is a later one: it keeps nothing from being passed. */
  later?: string;
}

/** The same for options that ask for the same run, however they are written. `mayFail` changes no run. */
export function keyOf({ mayFail: _, ...asked }: RunOptions): string {
  return JSON.stringify(Object.entries(asked).toSorted(([one], [other]) => (one < other ? -1 : 1)));
}

let collecting: Check[] | null = null;

export function register(check: Check): void {
  if (collecting === null) {
    throw new Error(
      `check(${JSON.stringify(check.title)}) was called while no exercise was being loaded. Checks go side by side at the ` +
        "top level of checks.ts; one cannot be made inside another.",
    );
  }
  if (check.title.trim() === "") {
    throw new Error(
      'a check has an empty title. Say what is wanted, as the learner reads it: check("says goodbye after one second", ...).',
    );
  }
  if (collecting.some(({ title }) => title === check.title)) {
    throw new Error(
      `two checks have the title ${JSON.stringify(check.title)}. Give each its own, so that a verdict can name it.`,
    );
  }
  collecting.push(check);
}

/** Loads a `checks.ts`, and gives the checks that it made, in order. */
export async function collect(load: () => Promise<unknown>): Promise<Check[]> {
  const checks: Check[] = [];
  collecting = checks;
  try {
    await load();
  } finally {
    collecting = null;
  }
  if (checks.length === 0) {
    throw new Error(
      'it makes no check. Write at least one: check("says hello", async ({ run }) => { ... }).',
    );
  }
  if (checks.every(({ later }) => later !== undefined)) {
    throw new Error(
      'all of its checks are for later, so nothing would have to hold. Make at least one with check("says hello", ...).',
    );
  }
  return checks;
}
