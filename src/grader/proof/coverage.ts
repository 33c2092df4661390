/**
 * What the programs of an exercise do not show, all together: a check that never fails, a driver that never runs, and how
 * few mistakes and alternatives there are.
 */
import type { CodeFolder, OrderFolder } from "../exercise.ts";
import type { Complaint } from "../format/complaint.ts";
import { counted } from "../measures.ts";
import type { Verdict } from "../verdict.ts";
import type { Program } from "./proof.ts";

/** Fewer would leave a guess at what learners do wrong. */
const FEWEST_MISTAKES = 3;
/** Other orders that are right may not exist. */
const FEWEST_ALTERNATIVES = { write: 3, repair: 3, order: 0 };

/** An exercise, and where complaints about it point. */
interface Whole {
  exercise: CodeFolder | OrderFolder;
  programs: readonly Program[];
  at: (path: string) => Pick<Complaint, "file" | "line" | "column">;
  checkAt: (title: string) => Pick<Complaint, "file" | "line" | "column">;
}

/** Checks that fail for no mistake, nor for the start. */
export function idleChecks(
  { programs, checkAt }: Whole,
  verdicts: ReadonlyMap<string, Verdict>,
): Complaint[] {
  const wrong = programs
    .filter(({ role }) => role === "start" || role === "mistake")
    .map(({ path }) => verdicts.get(path))
    .filter((verdict) => verdict !== undefined);
  const titles = wrong[0]?.checks.map(({ title }) => title) ?? [];
  return titles
    .filter(
      (title) =>
        !wrong.some(({ checks }) =>
          checks.some((check) => check.title === title && check.outcome === "failed"),
        ),
    )
    .map((title) => ({
      ...checkAt(title),
      what: `the check "${title}" fails for no mistake, nor for the start`,
      why: "nothing shows that it can fail, nor what it says when it does",
      repair: "add a mistake that it catches to mistakes/, or remove the check",
    }));
}

/** Drivers that no check runs. */
export function idleDrivers({ exercise, at }: Whole, verdicts: ReadonlyMap<string, Verdict>): Complaint[] {
  const run = new Set([...verdicts.values()].flatMap(({ runs }) => runs.map(({ name }) => name)));
  const imported = Object.values(exercise.drivers).join("\n");
  return Object.keys(exercise.drivers)
    .filter((name) => !run.has(name) && !imported.includes(`"./${name}"`))
    .map((name) => ({
      ...at(`drivers/${name}.ts`),
      what: "no check runs this driver",
      why: "a driver does nothing by itself",
      repair: `run it in a check: await run({ driver: "${name}" }); or remove the file`,
    }));
}

/** Mistakes and alternatives that are missing. */
export function tooFew({ exercise, at }: Whole): Complaint[] {
  const { mistakes, alternatives } = exercise;
  const has = Object.keys(alternatives).length;
  const fewest = FEWEST_ALTERNATIVES[exercise.kind];
  const complaints: Complaint[] = [];
  if (mistakes.length < FEWEST_MISTAKES) {
    complaints.push({
      ...at("mistakes"),
      what: `there are ${mistakes.length} mistakes, and at least ${FEWEST_MISTAKES} are wanted`,
      why: "wrong programs that learners really write are what shows that the messages help",
      repair: "add mistakes/NAME.ts, each with `// fails:` and `// says:` at its top",
    });
  }
  if (has < fewest) {
    complaints.push({
      ...at("alternatives"),
      what: `${has === 1 ? "there is" : "there are"} ${counted(has, "alternative")}, and at least ${fewest} are wanted`,
      why: "only other right answers show that the checks do not ask for the solution's own way",
      repair: "add alternatives/NAME.ts: a right answer that goes another way than those that are there",
    });
  }
  return complaints;
}
