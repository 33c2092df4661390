/** One cause is told once, at its own place, by `npm run check`: not at each program that it spoils. */
import { afterAll, describe, expect, it } from "vitest";
import { proveExercise } from "../../../src/cli/check/exercises.ts";
import { createTwinComparer } from "../../../src/cli/check/lesson/twins.ts";
import { formatComplaint } from "../../../src/grader/format/complaint.ts";
import { createNodeGrader } from "../../../src/grader/grading/node.ts";
import { createNodeSandbox } from "../../../src/sandbox/node.ts";
import { files, makeHouse } from "../house.ts";
import { ofLesson, type Changes } from "./checking.ts";

const sandbox = createNodeSandbox();
const grader = createNodeGrader();
afterAll(() => {
  grader.dispose();
  sandbox.dispose();
});

const EXERCISE = "exercises/say-hello";

async function ofExercise(changes: Changes): Promise<string[]> {
  const root = makeHouse(
    Object.fromEntries(Object.entries(changes).map(([path, text]) => [`${EXERCISE}/${path}`, text])),
  );
  const { complaints } = await proveExercise(`${root}/${EXERCISE}`, {
    root,
    sandbox,
    grader,
    progress: () => undefined,
  });
  return complaints.map(formatComplaint).map((one) => one.replace(`${EXERCISE}/`, ""));
}

const checks = files[`${EXERCISE}/checks.ts`]!;

describe("broken checks", () => {
  it("by a misspelt matcher, which all programs meet", async () => {
    expect(await ofExercise({ "checks.ts": checks.replace("toPrint", "toPrnt") })).toEqual([
      expect.stringMatching(
        /^checks\.ts:3:8: the checks could not judge start\.ts — .*toPrnt.* — fix checks\.ts$/,
      ),
    ]);
  });

  it("by a slip in their syntax, at its line", async () => {
    expect(await ofExercise({ "checks.ts": `${checks}\nconst first;\n` })).toEqual([
      expect.stringMatching(
        /^checks\.ts:10:1: the checks could not judge start\.ts — The checks of this exercise could not be loaded: .*const.* — fix checks\.ts$/,
      ),
    ]);
  });

  it("by a loop that never ends, after the first program", async () => {
    const loop = checks.replace("expect(", "for (;;) {}\n  expect(");
    expect(await ofExercise({ "checks.ts": loop })).toEqual([
      'checks.ts:3:8: the checks could not judge start.ts — The check "says hello" did not come to an end within 20 s, so it was stopped. That is a fault of the exercise, not of your code. — let every loop in checks.ts come to an end',
    ]);
  });
});

describe("a broken driver", () => {
  const driven = `${checks}
check("greets", async ({ run }) => {
  expect(await run({ driver: "greets" })).toPrint(["Hello"]);
});
`;

  it("that fails by itself, at its own line", async () => {
    const found = await ofExercise({
      "checks.ts": driven,
      "drivers/greets.ts": 'import "./main";\n\nnothing();\n',
    });
    expect(found.filter((one) => one.startsWith("drivers/"))).toEqual([
      expect.stringMatching(
        /^drivers\/greets\.ts:3:1: this driver fails, whatever the learner wrote — the check "greets" says: .*nothing is not defined.* — fix the driver$/,
      ),
    ]);
    expect(found.filter((one) => /fails the check|not "/.test(one))).toEqual([]);
  });
});

it("the same hint, and the same mistake, twice", async () => {
  const exercise = files[`${EXERCISE}/exercise.md`]!.replace("[A nudge, The way]", "[A nudge, A nudge]");
  expect(
    await ofExercise({
      "exercise.md": exercise,
      "mistakes/again.ts": '// fails: says hello\n// says: hello\n\nprint("hello");\n',
    }),
  ).toEqual([
    'exercise.md:5:1: `hints` is wrong: must differ from one another: a learner asks for the next one to learn more — it says what the learner may ask for, one after another, from a nudge to nearly the answer; Markdown — write for example `hints: ["Which line calls the function?", "What has to come before the call?"]`',
    "mistakes/lower-case.ts:1:1: this is the same program as mistakes/again.ts — it proves nothing that the other does not — remove it, or write another",
  ]);
});

it("a concept that is a misspelled name of Python's, beside those that are words or names", async () => {
  const concepts =
    'concepts: [asyncio.Semaphor, TaskGruop, asyncio.sleep(0), set_result, return_exceptions, "waits, long"]';
  const exercise = files[`${EXERCISE}/exercise.md`]!.replace("concepts: [print]", concepts);
  const why =
    "is a name that no program here can use — learners look it up, and the course would lead them nowhere";
  expect(await ofExercise({ "exercise.md": exercise })).toEqual([
    `exercise.md:3:12: the concept "asyncio.Semaphor" ${why} — write asyncio.Semaphore`,
    `exercise.md:3:30: the concept "TaskGruop" ${why} — write TaskGroup`,
  ]);
});

describe("twins of which one breaks down", () => {
  const root = makeHouse();
  const compare = async (typescript: string, python: string) => {
    const comparer = await createTwinComparer(root, () => undefined);
    const at = (name: string) => `${root}/content/01-basics/01-hello/${name}`;
    const found = await comparer?.compare({
      typescript: { path: at("hello.ts"), text: typescript },
      python: { path: at("hello.py"), text: python },
    });
    comparer?.dispose();
    return found?.map(formatComplaint).map((one) => one.replaceAll("content/01-basics/01-hello/", ""));
  };

  it("are told Python's own error", async () => {
    expect(await compare('print("Hello");\n', 'import requests\nprint("Hello")\n')).toEqual([
      "hello.py:1:1: this program and its Python twin do not do the same: how it ends — here it finishes, and in Python it ends with ModuleNotFoundError: No module named 'requests' — fix hello.py, or let the other end in the same way",
    ]);
  });

  it("or that ours never ends", async () => {
    expect(await compare("for (;;) {}\n", 'print("Hello")\n')).toEqual([
      "hello.ts:1:1: this program and its Python twin do not do the same: how it ends — here it never ends, and was stopped, and in Python it finishes — fix hello.ts, or let the other end in the same way",
    ]);
  });
});

it("a lesson may have no source", async () => {
  const lesson =
    "---\ntitle: Hello\ndescription: How to say hello.\nobjectives: [say hello]\nminutes: 5\n---\n\nHello.\n";
  expect(await ofLesson("", { "content/01-basics/01-hello/index.mdx": lesson })).toEqual([]);
});
