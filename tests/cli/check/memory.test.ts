/** A verdict from before is used for as long as nothing has changed that it follows from, and not a byte longer. */
import { execFile } from "node:child_process";
import { appendFileSync, globSync, readFileSync, truncateSync, writeFileSync } from "node:fs";
import { dirname, join, relative, resolve } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { checkHouse } from "../../../src/cli/check/house.ts";
import { hashOfExercise, hashOfPaths, JUDGES } from "../../../src/cli/check/memory/hashes.ts";
import { createMemory } from "../../../src/cli/check/memory/memory.ts";
import { chosen } from "../../../src/cli/check/targets.ts";
import { formatComplaint } from "../../../src/grader/format/complaint.ts";
import { createNodeGrader } from "../../../src/grader/grading/node.ts";
import { createNodeSandbox } from "../../../src/sandbox/node.ts";
import type { Sandbox } from "../../../src/sandbox/run.ts";
import { makeTree } from "../../grader/folders.ts";
import { makeHouse } from "../house.ts";
import { LESSON } from "./checking.ts";

const project = resolve(import.meta.dirname, "../../..");
const EXERCISE = "exercises/say-hello";

const sandbox = createNodeSandbox();
const grader = createNodeGrader();
afterAll(() => {
  grader.dispose();
  sandbox.dispose();
});

interface Did {
  complaints: string[];
  /** What was asked anew: programs of exercises by their paths, listings and texts by theirs. */
  anew: string[];
}

/** One `npm run check`. `tools` stand in for the real ones. */
async function check(root: string, judge = "these judges", tools: { sandbox?: Sandbox } = {}): Promise<Did> {
  const anew: string[] = [];
  const { complaints } = await checkHouse(chosen(root, [], [root]), {
    root,
    grader,
    sandbox: tools.sandbox ?? sandbox,
    memory: createMemory({ folder: join(root, ".cache/check"), judge }),
    graded: ({ path }) => void anew.push(path),
    compareTwins: ({ typescript }) => {
      anew.push(relative(root, typescript.path));
      const [file, line, column] = [typescript.path, 1, 1];
      const what = "Python does not refuse this";
      return Promise.resolve(
        typescript.text === "(" ? [{ file, line, column, what, why: "", repair: "" }] : [],
      );
    },
    proofread: ({ file }) => {
      anew.push(`English of ${file}`);
      return Promise.resolve([]);
    },
    progress: () => undefined,
    done: () => undefined,
  });
  return { complaints: complaints.map(formatComplaint), anew };
}

const PROGRAMS = [
  "start.ts",
  "solution.ts",
  // The empty program: the checks are at fault if it passes.
  "checks.ts",
  "alternatives/a-function.ts",
  "alternatives/a-variable.ts",
  "alternatives/two-words.ts",
  "mistakes/lower-case.ts",
  "mistakes/silent.ts",
  "mistakes/twice.ts",
];
const ENGLISH = [
  `English of ${EXERCISE}/exercise.md`,
  "English of content/01-basics/unit.json",
  `English of ${LESSON}/index.mdx`,
];
const nothing: Did = { complaints: [], anew: [] };

const change = (root: string, path: string, make: (text: string) => string) =>
  writeFileSync(join(root, path), make(readFileSync(join(root, path), "utf8")));

describe("what was checked before", () => {
  it("is asked once, and then remembered", async () => {
    const root = makeHouse();
    const first = await check(root);
    expect(first.complaints).toEqual([]);
    expect(first.anew.toSorted()).toEqual([...PROGRAMS, `${LESSON}/hello.ts`, ...ENGLISH].toSorted());
    expect(await check(root)).toEqual(nothing);
  });

  it("is asked anew when one byte changes in a program, the checks, a driver or a hint", async () => {
    const root = makeHouse({ [`${EXERCISE}/drivers/again.ts`]: 'import "./main.ts";\n' });
    await check(root);
    for (const path of ["solution.ts", "mistakes/twice.ts", "checks.ts", "drivers/again.ts", "exercise.md"]) {
      const place = `${EXERCISE}/${path}`;
      change(root, place, (text) => `${text}\n`);
      const english = path === "exercise.md" ? [`English of ${place}`] : [];
      expect({ path, anew: (await check(root)).anew.toSorted() }).toEqual({
        path,
        anew: [...PROGRAMS, ...english].toSorted(),
      });
    }
    expect((await check(root)).anew).toEqual([]);
  });

  it("is asked anew when a listing or its twin changes, and only that", async () => {
    const root = makeHouse();
    await check(root);
    for (const path of ["hello.ts", "hello.py"]) {
      change(root, `${LESSON}/${path}`, (text) => `${text}\n`);
      expect(await check(root)).toEqual({ complaints: [], anew: [`${LESSON}/hello.ts`] });
    }
  });

  it("is asked anew, all of it, when what judges has changed", async () => {
    const root = makeHouse();
    const first = await check(root, "the old judges");
    expect(await check(root, "the new judges")).toEqual(first);
    expect(await check(root, "the new judges")).toEqual(nothing);
  });

  it("reads the English anew when the house has another word", async () => {
    const root = makeHouse({ "content/words.txt": "asyncio\n" });
    await check(root);
    appendFileSync(join(root, "content/words.txt"), "awaitable\n");
    expect(await check(root)).toEqual({ complaints: [], anew: ENGLISH });
  });

  it("keeps its complaints, and they are said each time", async () => {
    const root = makeHouse({ [`${EXERCISE}/solution.ts`]: 'print("Hallo");\n', [`${LESSON}/hello.ts`]: "(" });
    const first = await check(root);
    expect(first.complaints.join("\n")).toContain('the solution fails the check "says hello"');
    expect(first.complaints.join("\n")).toContain("this does not compile");
    expect(await check(root)).toEqual({ ...first, anew: [] });
  });

  it("is not remembered where the real clock had a part in a complaint", async () => {
    const root = makeHouse({ [`${EXERCISE}/solution.ts`]: 'print("Hallo");\n' });
    const tired: Sandbox = {
      ...sandbox,
      run: async (...asked) => ({ ...(await sandbox.run(...asked)), outcome: "stopped" }),
    };
    const first = await check(root, "these judges", { sandbox: tired });
    expect((await check(root, "these judges", { sandbox: tired })).anew).toEqual(
      first.anew.filter((one) => PROGRAMS.includes(one)),
    );
  });

  it("is asked anew when its file was cut, or changed by hand", async () => {
    const root = makeHouse({ [`${EXERCISE}/solution.ts`]: 'print("Hallo");\n' });
    const first = await check(root);
    const file = join(root, `.cache/check/${EXERCISE}.json`);
    for (const spoil of [
      () => truncateSync(file, 100),
      () => truncateSync(file, 0),
      () =>
        change(root, relative(root, file), (text) => text.replace(/"complaints":\[.*\]/, '"complaints":[]')),
    ]) {
      spoil();
      const again = await check(root);
      expect(again.complaints).toEqual(first.complaints);
      expect(again.anew).toEqual(first.anew.filter((one) => PROGRAMS.includes(one)));
    }
  });

  it("is not remembered of an exercise whose checks import what may lie anywhere", async () => {
    const root = makeHouse();
    change(root, `${EXERCISE}/checks.ts`, (text) => `import "../../helper.ts";\n${text}`);
    writeFileSync(join(root, "helper.ts"), "");
    const first = await check(root);
    expect((await check(root)).anew).toEqual(first.anew.filter((one) => PROGRAMS.includes(one)));
  });
});

it("follows from the solutions that an exercise brings", () => {
  const head = 'brings:\n  "a.ts": one\n  b.ts: "two"\nhints: []\n';
  const root = makeTree({
    "all/exercise.md": head,
    ...{ "one/solution.ts": "1", "two/solution.ts": "2", "three/solution.ts": "3" },
  });
  const hash = () => hashOfExercise(join(root, "all"));
  const before = hash();
  writeFileSync(join(root, "three/solution.ts"), "another");
  expect(hash()).toBe(before);
  writeFileSync(join(root, "two/solution.ts"), "another");
  expect(hash()).not.toBe(before);
});

describe("what judges", () => {
  it("is everything that the command loads", () => {
    const seen = new Set<string>();
    const follow = (file: string) => {
      if (seen.has(file)) return;
      seen.add(file);
      const text = readFileSync(file, "utf8");
      for (const [, path] of text.matchAll(/(?:\bfrom|\bimport\(?|new URL\()\s*"(\.[^"]+\.ts)"/g))
        follow(resolve(dirname(file), path!));
    };
    follow(join(project, "src/cli/check.ts"));
    const files = [...seen].map((file) => relative(project, file));
    expect(files.length).toBeGreaterThan(100);
    expect(files).toContain("src/grader/grading/node-worker.ts");
    expect(
      files.filter((file) => !JUDGES.some((judge) => file === judge || file.startsWith(`${judge}/`))),
    ).toEqual([]);
    expect(JUDGES.filter((judge) => globSync(judge, { cwd: project }).length === 0)).toEqual([]);
  });

  it("has another hash as soon as one byte of it, or one name, is another", () => {
    const tree = Object.fromEntries(
      JUDGES.map((judge) => [/\.\w+$/.test(judge) ? judge : `${judge}/deep/file.ts`, "a"]),
    );
    const hash = (changed: Record<string, string>) => hashOfPaths(makeTree(changed), JUDGES);
    const first = hash(tree);
    expect(hash(tree)).toBe(first);
    for (const path of Object.keys(tree)) {
      expect(hash({ ...tree, [path]: "b" }), path).not.toBe(first);
    }
    expect(hash({ ...tree, "src/asyncio/deep/other.ts": "" })).not.toBe(first);
  });
});

it("npm run check says how much it remembers; --all and CI take nothing from before", async () => {
  const root = makeHouse();
  const said = (args: string[], env: Record<string, string> = {}) =>
    new Promise<string>((done) => {
      execFile(
        process.execPath,
        [join(project, "src/cli/check.ts"), "--no-python", "--no-english", "--root", root, ...args],
        { env: { ...process.env, CI: "", ORACLE: "", ...env } },
        (_error, _stdout, stderr) =>
          done(
            stderr
              .trim()
              .split("\n")
              .at(-1)!
              .replace(/[\d.]+ s\b/, "N s"),
          ),
      );
    });
  const whole = "2 checked in N s: nothing to complain of.";
  expect(await said([])).toBe(whole);
  expect(await said([])).toBe(
    "2 checked in N s, with 2 verdicts from before (--all asks anew): nothing to complain of.",
  );
  expect(await said(["--all"])).toBe(whole);
  expect(await said([], { CI: "true" })).toBe(whole);
});
