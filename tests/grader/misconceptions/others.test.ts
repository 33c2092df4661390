/**
 * Programs of the house that were not written for the recognisers: the exercises' right answers, the lessons' programs and
 * the Python twins. What is recognised in them is listed here, with the reason why it is rightly so; nothing else may be
 * recognised. A new twin that does on purpose what learners do by mistake wants its reason here.
 */
import { readdirSync, readFileSync } from "node:fs";
import { join, relative, resolve } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Sources } from "../../../src/compiler/program.ts";
import { hasChecks, LEARNERS_FILE } from "../../../src/grader/exercise.ts";
import { loadFolder } from "../../../src/grader/format/folder.ts";
import { recognise } from "../../../src/grader/misconceptions/recognise.ts";
import { fromEntry, isRefused, recordingOf } from "../../conformance/oracle/recorded.ts";
import { disposeCompiler } from "../../sandbox/run-here.ts";
import { record } from "./programs.ts";

const ROOT = resolve(import.meta.dirname, "../../..");

interface Reason {
  /** The programs, from the root of the house. */
  in: RegExp;
  shows: string[];
  because: string;
}

const RIGHTLY: Reason[] = [
  {
    in: /^content\/.*\/(await-gives-the-result|handed-around|one-then-the-other)\.ts$/,
    shows: ["one-after-another"],
    because:
      'the lesson shows that one `await` ends before the next begins, which is what is told, with an "if"',
  },
  {
    in: /^exercises\/(await-the-greeting|say-it-in-turn)\//,
    shows: ["one-after-another"],
    because:
      'the task asks for one after another, which no run can show: it is told with an "if", marked `conditional`, and in a verdict only where a check asked for overlap',
  },
  {
    in: /^exercises\/fetch-them-all\//,
    shows: ["errors-as-values"],
    because:
      'the task asks for `null` where a page could not be had, which no run can show: it is told with an "if", marked `conditional`, and in a verdict only where a check asked for values',
  },
  {
    in: /^content\/.*\/(a-blocking-call-beside-the-loop|computing-holds-everyone-up|the-same-job-four-ways|two-kinds-of-sleep|waiting-for-a-pool|what-overlaps)\.ts$/,
    shows: ["blocking-call"],
    because: "the lesson shows what a blocking call does to everybody else",
  },
  {
    in: /^tests\/conformance\/twins\/(?:hangs\/|run\/deadlock)/,
    shows: [
      "never-set",
      "never-resolved",
      "waits-for-itself",
      "no-end-mark",
      "join-without-task-done",
      "full-queue",
    ],
    because: "these twins hang on purpose, each in the way that a recognizer explains",
  },
  {
    in: /^tests\/conformance\/twins\/(exit\/while-closing|streams\/serving-ends|timeout\/infinity)\.ts$/,
    shows: ["lost-task"],
    because: "these twins leave a task to the end of the run on purpose",
  },
  {
    in: /^content\/.*\/one-lock\.ts$|^tests\/conformance\/twins\/coroutines\/methods\.ts$/,
    shows: ["changed-meanwhile"],
    because: "the program shows what is sold twice without a lock, or which updates are lost",
  },
  {
    in: /^content\/.*\/lost-at-the-end\.ts$/,
    shows: ["lost-task"],
    because: "the lesson shows what becomes of a task that is left behind",
  },
  {
    in: /^exercises\/leave-nothing-behind\//,
    shows: ["lost-task"],
    because: "the task is to write what cancels the tasks that are left behind, so the program leaves one",
  },
  {
    in: /^content\/.*\/(forgotten|once-only)\.ts$/,
    shows: ["never-awaited", "coroutine-reused"],
    because: "the lesson shows the slip and what Python says to it",
  },
  {
    in: /^content\/.*\/deaf\.ts$/,
    shows: ["swallowed-cancellation"],
    because: "the lesson shows a task that can't be stopped",
  },
  {
    in: /^content\/.*\/17-a-final-project\/one-after-another\.ts$/,
    shows: ["one-after-another"],
    because: "the lesson begins with the slow program that everybody writes first",
  },
  {
    in: /twins\/(arguments\/wrong-types|coroutines\/not-awaitable|run\/errors)\.ts$/,
    shows: ["plain-value-awaited", "result-instead-of-coroutine"],
    because: "the twin gives the wrong thing, and prints the refusal",
  },
  {
    in: /(?:twins\/run\/errors|\/run-inside-run)\.ts$/,
    shows: ["run-inside-a-loop"],
    because: "it starts a loop inside a running one, and shows the refusal",
  },
  {
    in: /twins\/wait\/return-when\.ts$/,
    shows: ["coroutines-in-wait"],
    because: "the twin gives wait a coroutine, too, and prints the refusal",
  },
  {
    in: /twins\/threads\/errors\.ts$/,
    shows: ["result-instead-of-function"],
    because: "the twin gives a thread the wrong thing, and prints the refusal",
  },
  {
    in: /twins\/coroutines\/single-use\.ts$/,
    shows: ["coroutine-reused"],
    because: "the twin is about that error",
  },
  {
    in: /twins\/(cancel|gather|timeout|wait_for)\//,
    shows: ["swallowed-cancellation"],
    because: "a task catches its CancelledError and returns, to see what becomes of it",
  },
  {
    in: /twins\/(coroutines|debug|logging|warnings)\//,
    shows: ["never-awaited"],
    because: "a coroutine is dropped on purpose, for the warning",
  },
  {
    in: /twins\/(debug|tasks)\//,
    shows: ["never-retrieved"],
    because: "an error is left alone on purpose, for the report",
  },
  {
    in: /twins\/(debug|logging|threads|time|timeout)\//,
    shows: ["blocking-call"],
    because: "the loop is held on purpose, for the report of it, or to see what waits meanwhile",
  },
  {
    in: /twins\/(gather|loop|run|wait)\//,
    shows: ["lost-task"],
    because:
      "a task is left behind on purpose, to see what `run` does with it; or a sibling of a failed gather goes on",
  },
  {
    in: /^content\/pages\/errors\//,
    shows: [
      "never-awaited",
      "plain-value-awaited",
      "result-instead-of-coroutine",
      "coroutine-reused",
      "coroutines-in-wait",
      "waits-for-itself",
      "never-retrieved",
      "no-running-loop",
      "function-instead-of-coroutine",
    ],
    because: "each of them causes the message that its entry explains",
  },
  {
    in: /twins\/run\/deadlock-/,
    shows: ["lock-order", "join-without-task-done"],
    because: "the twin is that deadlock",
  },
];

interface Program {
  path: string;
  sources: Sources;
}

/** A lesson's listing that shows what both languages refuse records nothing. */
const refusedInPython = new Set(
  Object.entries(recordingOf("lessons"))
    .filter(([, entry]) => isRefused(fromEntry(entry)))
    .map(([name]) => `content/${name}.ts`),
);

const single: Program[] = ["content", "tests/conformance/twins"]
  .flatMap((folder) => readdirSync(join(ROOT, folder), { recursive: true, withFileTypes: true }))
  .filter((entry) => entry.isFile() && entry.name.endsWith(".ts"))
  .map((entry) => relative(ROOT, join(entry.parentPath, entry.name)))
  .filter((path) => !refusedInPython.has(path))
  .map((path) => ({ path, sources: { [LEARNERS_FILE]: readFileSync(join(ROOT, path), "utf8") } }));

/** The right answers of an exercise, whole: an alternative holds only what it changes. */
function answersOf(slug: string): Program[] {
  const { exercise } = loadFolder(join(ROOT, "exercises", slug));
  if (exercise === null || !hasChecks(exercise)) return [];
  const {
    brought = {},
    startBeside = {},
    solutionBeside = {},
    provided = {},
  } = exercise.kind === "order" ? {} : exercise;
  const beside = { ...brought, ...startBeside, ...solutionBeside, ...provided };
  const solution = { ...beside, [LEARNERS_FILE]: exercise.solution };
  const alternatives = Object.entries(
    exercise.kind === "order"
      ? Object.fromEntries(
          Object.entries(exercise.alternatives).map(([path, text]) => [path, { [LEARNERS_FILE]: text }]),
        )
      : exercise.variations,
  ).filter(([path]) => path.startsWith("alternatives/"));
  return [
    { path: `exercises/${slug}/solution.ts`, sources: solution },
    ...alternatives.map(([path, sources]) => ({
      path: `exercises/${slug}/${path}`,
      sources: { ...solution, ...sources },
    })),
  ];
}

const programs = [
  ...single,
  ...readdirSync(join(ROOT, "exercises"), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .flatMap(({ name }) => answersOf(name)),
].toSorted((a, b) => (a.path < b.path ? -1 : 1));

afterAll(disposeCompiler);

describe("programs that were not written for the recognisers", () => {
  const shown = new Map<string, string[]>();

  beforeAll(async () => {
    for (const { path, sources } of programs) {
      const found = recognise(await record(sources));
      shown.set(
        path,
        found.map(({ name }) => name),
      );
    }
  });

  it("show nothing, or what is listed above with the reason", () => {
    const unexpected = [...shown].flatMap(([path, names]) => {
      const listed = RIGHTLY.filter((reason) => reason.in.test(path)).flatMap(({ shows }) => shows);
      return names.filter((name) => !listed.includes(name)).map((name) => `${path}: ${name}`);
    });
    expect(unexpected).toEqual([]);
  });

  it.each(RIGHTLY)("show $shows, as $because", (reason) => {
    const names = new Set([...shown].filter(([path]) => reason.in.test(path)).flatMap(([, found]) => found));
    for (const name of reason.shows) expect(names).toContain(name);
  });

  it("mostly show nothing at all", () => {
    const silent = [...shown.values()].filter((names) => names.length === 0);
    expect(silent.length / shown.size).toBeGreaterThan(0.7);
  });
});
