/**
 * The proof of an exercise that has checks (write, repair, order): its start fails, its solution and its alternatives
 * pass, each mistake gets the message written for it, and no check is idle.
 */
import { join, relative } from "node:path";
import { positionOf, type Complaint } from "../format/complaint.ts";
import type { CodeFolder, Mistake, OrderFolder } from "../exercise.ts";
import { assemble, puzzleOf } from "../kinds/order.ts";
import { idleChecks, idleDrivers, tooFew } from "./coverage.ts";
import { unprovenHints } from "./hints.ts";
import type { Program, Proof, ProofTools, Role } from "./proof.ts";
import { firstFailure, type CheckResult, type Verdict } from "../verdict.ts";
import { isOwn, whereWritten, wholeProgram } from "./whole-program.ts";
import { oneLine } from "../wording.ts";

/** Where Node found checks.ts at fault while it loaded it; see `node-worker.ts`. */
const LOADED_FROM = /^([\s\S]*?) \(checks\.ts:(\d+)(?::(\d+))?\)$/;

export class CodeProof implements Proof {
  readonly exercise: CodeFolder | OrderFolder;
  readonly programs: readonly Program[];
  readonly #root: string;

  /** Paths in complaints are relative to `root`. */
  constructor(exercise: CodeFolder | OrderFolder, root: string) {
    this.exercise = exercise;
    this.#root = root;
    const { solution, alternatives, mistakes } = exercise;
    const program = (path: string, role: Role, text: string, judge: Program["judge"]): Program => ({
      path,
      role,
      text,
      grade: ({ grader, sandbox, options }: ProofTools) =>
        grader.grade(exercise, wholeProgram(exercise, path, role, text), sandbox, {
          ...options,
          reveal: true,
        }),
      judge,
    });
    this.programs = [
      exercise.kind === "order"
        ? program("exercise.md", "start", unordered(exercise), (verdict) => this.#unordered(verdict))
        : program("start.ts", "start", exercise.start, (verdict) => this.#start(verdict)),
      program("solution.ts", "solution", solution, (verdict) =>
        this.#passes("solution.ts", "the solution", verdict),
      ),
      ...Object.entries(alternatives).map(([path, text]) =>
        program(path, "alternative", text, (verdict) => this.#passes(path, "this right answer", verdict)),
      ),
      ...mistakes.map((mistake) =>
        program(mistake.path, "mistake", mistake.text, (verdict) => this.#mistake(mistake, verdict)),
      ),
      program("checks.ts", "empty", "", (verdict) => this.#empty(verdict)),
    ];
  }

  /** What can only be said of all verdicts together, by path; the empty program's stands under `checks.ts`. */
  judgeTogether(verdicts: ReadonlyMap<string, Verdict>): Complaint[] {
    // Where grading itself broke, nothing is known about what a check or a driver does.
    const broken = [...verdicts.values()].some(({ problem }) => problem !== null);
    const whole = {
      exercise: this.exercise,
      programs: this.programs,
      at: (path: string) => this.#at(path),
      checkAt: (title: string) => this.#checkAt(title),
    };
    return [
      ...(broken ? [] : [...idleChecks(whole, verdicts), ...idleDrivers(whole, verdicts)]),
      ...tooFew(whole),
      ...(this.exercise.kind === "order"
        ? []
        : unprovenHints(this.exercise, (path, place) => this.#at(path, place))),
    ];
  }

  #at(path: string, { line, column }: { line: number; column: number } = { line: 1, column: 1 }) {
    return { file: relative(this.#root, join(this.exercise.folder, path)), line, column };
  }

  #failureAt(path: string, { at }: CheckResult) {
    const { file, line, column } = at ?? {};
    if (file === undefined || line === undefined || !isOwn(this.exercise, file)) return this.#at(path);
    return this.#at(whereWritten(this.exercise, path, file), { line, column: column ?? 1 });
  }

  /** A driver that fails, or that imports what is not there, without any of the learner's lines: it is at fault itself. */
  #driverFault({ title, run, message }: CheckResult, { runs }: Verdict): Complaint | null {
    const isDriver = (file: string | undefined) =>
      file !== undefined &&
      file.endsWith(".ts") &&
      Object.hasOwn(this.exercise.drivers, file.slice(0, -".ts".length));
    const refused = runs
      .flatMap(({ result }) => result.diagnostics)
      .find(
        ({ severity, file, message: said }) =>
          severity === "error" && isDriver(file) && message.includes(said.replace(/\.$/, "")),
      );
    // Learners are not told of drivers, so the failure names no place in one: the run does.
    const frames = (run === null ? undefined : runs[run])?.result.error?.frames ?? [];
    const failed = frames.some(({ file }) => isOwn(this.exercise, file))
      ? undefined
      : frames.findLast(({ file }) => isDriver(file));
    const place = refused ?? failed;
    if (place === undefined) return null;
    return {
      ...this.#at(`drivers/${place.file}`, { line: place.line, column: place.column }),
      what: refused
        ? "this driver imports what a right answer does not export"
        : "this driver fails, whatever the learner wrote",
      why: `the check "${title}" says: ${oneLine(message)}`,
      repair: refused?.help ?? "fix the driver",
    };
  }

  #checkAt(title: string) {
    return this.#at("checks.ts", positionOf(this.exercise.checks, JSON.stringify(title).slice(1, -1)));
  }

  #start(verdict: Verdict): Complaint[] {
    const broken = this.#broken("start.ts", verdict);
    if (broken) return [broken];
    if (!verdict.passed) return [];
    return [
      {
        ...this.#at("start.ts"),
        what: "the start passes every check",
        why: "then there is nothing to do, or the checks do not look at what the task asks for",
        repair: "take out of start.ts what the learner should write, or make a check look for it",
      },
    ];
  }

  /** The pieces as they lie there: it need not even compile. */
  #unordered(verdict: Verdict): Complaint[] {
    if (!verdict.passed) return [];
    return [
      {
        ...this.#at("exercise.md"),
        what: "the pieces pass every check as they lie there, shuffled",
        why: "then there is nothing to do: their order does not matter to any check",
        repair: "make a check look for what the order decides, or cut the program into other pieces",
      },
    ];
  }

  #passes(path: string, what: string, verdict: Verdict): Complaint[] {
    const broken = this.#broken(path, verdict);
    if (broken) return [broken];
    // Whoever has not met that lesson may well be right without it; the solution shows what will be right in the end.
    if (path !== "solution.ts" && verdict.passed) return [];
    const failure = firstFailure(verdict);
    if (failure === null) return [];
    const driver = this.#driverFault(failure, verdict);
    if (driver !== null) return [driver];
    return [
      {
        ...this.#failureAt(path, failure),
        what: `${what} fails the check "${failure.title}"`,
        why: oneLine(failure.message),
        repair: "fix the program, or the check if the program is right",
      },
    ];
  }

  #mistake(mistake: Mistake, verdict: Verdict): Complaint[] {
    const broken = this.#broken(mistake.path, verdict);
    if (broken) return [broken];
    const { path, fails, says, text } = mistake;
    if (!verdict.checks.some(({ title }) => title === fails)) {
      return [
        {
          ...this.#at(path, positionOf(text, fails)),
          what: `no check is called "${fails}"`,
          why: `the checks are: ${verdict.checks.map(({ title }) => `"${title}"`).join(", ")}`,
          repair: "write the title in `// fails:` as it is in checks.ts",
        },
      ];
    }
    const failure = firstFailure(verdict);
    if (failure === null) {
      return [
        {
          ...this.#at(path),
          what: "this mistake passes every check",
          why: `it should fail "${fails}"; a learner who writes this would be told that it is right`,
          repair: "make that check look for what is wrong here, or remove the file if it is right after all",
        },
      ];
    }
    if (failure.title !== fails) {
      const driver = this.#driverFault(failure, verdict);
      if (driver !== null) return [driver];
      return [
        {
          ...this.#at(path, positionOf(text, fails)),
          what: `the first check that fails is "${failure.title}", not "${fails}"`,
          why: `the learner reads the first failure first. It says: ${oneLine(failure.message)}`,
          repair: "name that check in `// fails:`, or change the order of the checks",
        },
      ];
    }
    const message = oneLine(failure.message);
    if (failure.explainedBy === undefined) {
      return [
        {
          ...this.#at(path),
          what: `this mistake hears only what came out: ${message}`,
          why: "a learner who reads that knows that it is wrong, which a tutor says with the cause",
          repair: `say it in the check "${fails}": because(CONDITION, "WORDS"), before what fails; the condition is true of this mistake alone`,
        },
      ];
    }
    const unsaid = says.filter((words) => !message.includes(oneLine(words)));
    const complaints = unsaid.map((words) => ({
      ...this.#at(path, positionOf(text, words.split(" ").slice(0, 3).join(" "))),
      what: `the message does not hold the words "${words}"`,
      why: `it says: ${message}`,
      repair:
        "write words of this message in `// says:`, or make the check say what the learner needs to hear",
    }));
    if (mistake.line !== null && failure.at?.line !== mistake.line) {
      complaints.push({
        ...this.#at(path, positionOf(text, `line: ${mistake.line}`)),
        what: `the failure points at ${failure.at?.line === undefined ? "no line" : `line ${failure.at.line}`}, not at line ${mistake.line}`,
        why: "a click on the failure takes the learner there",
        repair: "correct the number in `// line:`, or hand the check's `fail` the moment to point at",
      });
    }
    return complaints;
  }

  #empty(verdict: Verdict): Complaint[] {
    const broken = this.#broken("checks.ts", verdict);
    if (broken) return [{ ...broken, what: "the checks could not judge an empty file" }];
    return verdict.checks
      .filter(({ outcome }) => outcome === "passed")
      .map(({ title }) => ({
        ...this.#checkAt(title),
        what: `the check "${title}" passes on an empty file`,
        why: "so it can pass though nothing was done",
        repair:
          "let it first look for something that a right program does, such as expect(it).toPrint([...])",
      }));
  }

  /** The program does not compile, or the checks are broken. */
  #broken(path: string, verdict: Verdict): Complaint | null {
    if (verdict.problem === null) return null;
    const refused = verdict.runs
      .flatMap(({ result }) => result.diagnostics)
      .find(({ severity }) => severity === "error");
    if (refused) {
      const beside = refused.file in (this.exercise.provided ?? {}) ? "provided" : "drivers";
      const file = isOwn(this.exercise, refused.file)
        ? whereWritten(this.exercise, path, refused.file)
        : `${beside}/${refused.file}`;
      return {
        ...this.#at(file, refused),
        what: "this does not compile",
        why: refused.message,
        repair: refused.help ?? "fix the line",
      };
    }
    const named =
      verdict.checks.find(({ message }) => message === verdict.problem)?.title ??
      /^The check "([\s\S]*?)" did not come to an end/.exec(verdict.problem)?.[1];
    const [, why = verdict.problem, line, column] = LOADED_FROM.exec(verdict.problem) ?? [];
    const place = line === undefined ? undefined : { line: Number(line), column: Number(column ?? 1) };
    return {
      ...(named === undefined ? this.#at("checks.ts", place) : this.#checkAt(named)),
      what: `the checks could not judge ${path}`,
      why: oneLine(why),
      repair: verdict.brokeOff === true ? "let every loop in checks.ts come to an end" : "fix checks.ts",
    };
  }
}

/** The pieces put together as they are shuffled, without those that do not belong. */
function unordered(exercise: OrderFolder): string {
  const puzzle = puzzleOf(exercise);
  const ids = puzzle.pieces.map(({ id }) => id).filter((id) => puzzle.solution.includes(id));
  return assemble(puzzle, ids).text;
}
