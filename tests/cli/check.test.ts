/** What `npm run check` says of everything that an author can get wrong: whole messages. */
import { readFileSync } from "node:fs";
import { afterAll, describe, expect, it } from "vitest";
import { checkHouse } from "../../src/cli/check/house.ts";
import { chosen } from "../../src/cli/check/targets.ts";
import { createTwinComparer } from "../../src/cli/check/lesson/twins.ts";
import { formatComplaint } from "../../src/grader/format/complaint.ts";
import { createNodeGrader } from "../../src/grader/grading/node.ts";
import { createNodeSandbox } from "../../src/sandbox/node.ts";
import { command, files, lesson, makeHouse } from "./house.ts";

const sandbox = createNodeSandbox();
const grader = createNodeGrader();
afterAll(() => {
  grader.dispose();
  sandbox.dispose();
});

async function check(root: string, ...paths: string[]) {
  const quiet = { progress: () => undefined, done: () => undefined };
  return checkHouse(chosen(root, paths, [root]), { root, sandbox, grader, ...quiet });
}

async function complaints(changes: Record<string, string | null>, ...paths: string[]): Promise<string[]> {
  const report = await check(makeHouse(changes), ...paths);
  return report.complaints.map(formatComplaint);
}

const checksFile = "exercises/say-hello/checks.ts";
const withCheck = (text: string) => ({ [checksFile]: `${files[checksFile] ?? ""}\n${text}` });
const mistake = (text: string) => ({ "exercises/say-hello/mistakes/silent.ts": text });

describe("a house that is as it should be", () => {
  it("is told so, lesson by lesson and exercise by exercise", async () => {
    const report = await check(makeHouse());
    expect(report).toEqual({
      complaints: [],
      notes: [],
      checked: [
        "exercises/say-hello: 9 programs graded",
        "content/01-basics/01-hello: 1 program, 1 exercise",
      ],
    });
  });

  it("may hold lessons that are set aside, and are looked at by nobody", async () => {
    const report = await check(makeHouse({ "content/01-basics/_02-later/index.mdx": "not even begun" }));
    expect(report.complaints).toEqual([]);
    expect(report.checked.filter((line) => line.startsWith("content/"))).toEqual([
      "content/01-basics/01-hello: 1 program, 1 exercise",
    ]);
  });

  it("gets a note for an exercise that no lesson shows", async () => {
    const report = await check(
      makeHouse({ "content/01-basics/01-hello/index.mdx": lesson.replace(/<Exercise.*>/, "") }),
    );
    expect([report.complaints, report.notes]).toEqual([
      [],
      ['no lesson shows the exercise say-hello yet: write <Exercise slug="say-hello" /> where it belongs.'],
    ]);
  });
});

describe("an exercise is complained of", () => {
  it("when its start passes", async () => {
    expect(await complaints({ "exercises/say-hello/start.ts": 'print("Hello");' }, "say-hello")).toEqual([
      "exercises/say-hello/start.ts:1:1: the start passes every check — then there is nothing to do, or the checks do not look at what the task asks for — take out of start.ts what the learner should write, or make a check look for it",
    ]);
  });

  it("when its solution or an alternative fails, at the place of the failure", async () => {
    expect(
      await complaints(
        {
          "exercises/say-hello/solution.ts": '\nprint("Hallo");',
          "exercises/say-hello/alternatives/two-words.ts": "x();",
        },
        "say-hello",
      ),
    ).toEqual([
      'exercises/say-hello/solution.ts:2:1: the solution fails the check "says hello" — Line 1 of the output should be "Hello", but is "Hallo" (line 2, at 0.00 s). — fix the program, or the check if the program is right',
      'exercises/say-hello/alternatives/two-words.ts:1:1: this right answer fails the check "says hello" — The program stopped with an error (line 1, at 0.00 s): ReferenceError: x is not defined. — fix the program, or the check if the program is right',
    ]);
  });

  it("when a program does not compile", async () => {
    expect(await complaints({ "exercises/say-hello/start.ts": "await 1;" }, "say-hello")).toEqual([
      expect.stringMatching(/^exercises\/say-hello\/start\.ts:1:1: this does not compile — /),
    ]);
  });

  it("when a mistake passes", async () => {
    expect(
      await complaints(mistake('// fails: says hello\n// says: x\nprint("Hello");'), "say-hello"),
    ).toEqual([
      "exercises/say-hello/mistakes/silent.ts:1:1: this is the same program as solution.ts — it proves nothing that the other does not — remove it, or write another",
      'exercises/say-hello/mistakes/silent.ts:1:1: this mistake passes every check — it should fail "says hello"; a learner who writes this would be told that it is right — make that check look for what is wrong here, or remove the file if it is right after all',
    ]);
  });

  it("when a mistake names no check, or not the first that fails", async () => {
    expect(
      await complaints(mistake("// fails: says hi\n// says: Nothing was printed\n"), "say-hello"),
    ).toEqual([
      'exercises/say-hello/mistakes/silent.ts:1:11: no check is called "says hi" — the checks are: "says hello" — write the title in `// fails:` as it is in checks.ts',
    ]);
    expect(
      await complaints(
        {
          ...mistake("// fails: is brief\n// says: Nothing\n"),
          ...withCheck(
            'check("is brief", async ({ run }) => {\n  expect((await run()).prints.length).toBe(1);\n});\n',
          ),
        },
        "say-hello",
      ),
    ).toEqual([
      'exercises/say-hello/mistakes/silent.ts:1:11: the first check that fails is "says hello", not "is brief" — the learner reads the first failure first. It says: Nothing was printed, but "Hello" should be. It has nothing to say: write a print. — name that check in `// fails:`, or change the order of the checks',
    ]);
  });

  it("when what is for later names no lesson, or one that does not come later; a mistake may fail nothing else", async () => {
    const later = (slug: string, ...rest: string[]) => ({
      ...withCheck(
        `check.later("${slug}", "is brief", async ({ run }) => {\n` +
          `  const it = await run();\n` +
          `  because(it.prints.length > 1, "It prints more than once.");\n` +
          `  expect(it.prints.length).toBe(1);\n});\n`,
      ),
      "exercises/say-hello/mistakes/in-two-prints.ts":
        '// Prints a word in two parts.\n// fails: is brief\n// says: more than once\nprint("Hel", { end: "" });\nprint("lo");\n',
      "content/01-basics/02-manners/index.mdx": lesson
        .replace("title: Hello", "title: Manners")
        .replace(/<[^]*/, "Be brief.\n"),
      ...Object.fromEntries(rest.map((path) => [path, null])),
    });
    expect(await complaints(later("basics/manners"), "say-hello")).toEqual([]);
    expect(await complaints(later("basics/manner"), "say-hello")).toEqual([
      'exercises/say-hello/checks.ts:10:14: there is no lesson `basics/manner` — the learner is sent there for what this check is about — name a lesson as its address does, unit first, such as "basics/manners"',
    ]);
    expect(await complaints(later("basics/hello"), "say-hello")).toEqual([
      "exercises/say-hello/checks.ts:10:14: the lesson `basics/hello` does not come after the one that shows this exercise — what has been taught by then can be asked for — make it a plain check(...), or name a later lesson",
    ]);
  });

  it("when it brings the answer to an exercise that comes later, or that no lesson shows", async () => {
    const bringing = (slug: string) =>
      complaints(
        {
          "exercises/say-hello/exercise.md": (files["exercises/say-hello/exercise.md"] ?? "").replace(
            "---\n\n",
            `brings: { "part.ts": ${slug} }\n---\n\n`,
          ),
          ...Object.fromEntries(
            Object.entries(files)
              .filter(([path]) => path.startsWith("exercises/say-hello/"))
              .map(([path, text]) => [path.replace("say-hello", "wave"), text.replace("Say hello", "Wave")]),
          ),
        },
        "say-hello",
      );
    expect(await bringing("wave")).toEqual([
      "exercises/say-hello/exercise.md:6:12: `brings` names `wave`, which no lesson shows — what is brought is what the learner has answered by then — show that exercise before this one, or bring another",
    ]);
  });

  it("when a mistake's message says something else, or points elsewhere", async () => {
    expect(
      await complaints(
        {
          "exercises/say-hello/mistakes/twice.ts":
            '// fails: says hello\n// says: twice is too much\n// line: 4\nprint("Hello");\nprint("Hello");\n',
        },
        "say-hello",
      ),
    ).toEqual([
      'exercises/say-hello/mistakes/twice.ts:2:10: the message does not hold the words "twice is too much" — it says: "Hello" was printed (line 5, at 0.00 s), after the 1 line that should be all. It says more than was asked. — write words of this message in `// says:`, or make the check say what the learner needs to hear',
      "exercises/say-hello/mistakes/twice.ts:3:4: the failure points at line 5, not at line 4 — a click on the failure takes the learner there — correct the number in `// line:`, or hand the check's `fail` the moment to point at",
    ]);
  });

  it("when a check passes on an empty file, or can never fail", async () => {
    const idle = 'check("is quiet", async ({ run }) => {\n  expect(await run()).not.toWarn();\n});\n';
    expect(await complaints(withCheck(idle), "say-hello")).toEqual([
      'exercises/say-hello/checks.ts:10:8: the check "is quiet" passes on an empty file — so it can pass though nothing was done — let it first look for something that a right program does, such as expect(it).toPrint([...])',
      'exercises/say-hello/checks.ts:10:8: the check "is quiet" fails for no mistake, nor for the start — nothing shows that it can fail, nor what it says when it does — add a mistake that it catches to mistakes/, or remove the check',
    ]);
  });

  it("when its checks are broken, once", async () => {
    expect(await complaints({ [checksFile]: "throw new Error('not yet');" }, "say-hello")).toEqual([
      "exercises/say-hello/checks.ts:1:7: the checks could not judge start.ts — The checks of this exercise could not be loaded: not yet — fix checks.ts",
    ]);
  });

  it("when a mistake hears only what came out, and not why", async () => {
    expect(
      await complaints(
        {
          "exercises/say-hello/mistakes/silent.ts":
            '// fails: says hello\n// says: and is "Goodbye"\nprint("Goodbye");\n',
        },
        "say-hello",
      ),
    ).toEqual([
      'exercises/say-hello/mistakes/silent.ts:1:1: this mistake hears only what came out: Line 1 of the output should be "Hello", but is "Goodbye" (line 3, at 0.00 s). — a learner who reads that knows that it is wrong, which a tutor says with the cause — say it in the check "says hello": because(CONDITION, "WORDS"), before what fails; the condition is true of this mistake alone',
    ]);
  });

  it("when the code of a hint stands in no right answer", async () => {
    const [told] = await complaints(
      {
        "exercises/say-hello/exercise.md":
          '---\ntitle: Say hello\nconcepts: [print]\nminutes: 1\nhints:\n  - A nudge\n  - |\n    ```ts\n    print("Hallo");\n    ```\n---\n\nPrint `Hello`.\n',
      },
      "say-hello",
    );
    expect(told).toMatch(
      /^exercises\/say-hello\/exercise\.md:9:5: this line of a hint's code is in no right answer: print\("Hallo"\); — /,
    );
  });

  it("when a driver is idle, or does not compile", async () => {
    expect(await complaints({ "exercises/say-hello/drivers/slow.ts": "" }, "say-hello")).toEqual([
      'exercises/say-hello/drivers/slow.ts:1:1: no check runs this driver — a driver does nothing by itself — run it in a check: await run({ driver: "slow" }); or remove the file',
    ]);
    const [first] = await complaints(
      {
        "exercises/say-hello/drivers/slow.ts": '\nimport "fast";',
        ...withCheck(
          'check("is slow", async ({ run }) => {\n  expect(await run({ driver: "slow" })).toTake(3);\n});\n',
        ),
      },
      "say-hello",
    );
    expect(first).toMatch(/^exercises\/say-hello\/drivers\/slow\.ts:2:8: this does not compile — /);
  });

  it("when it has too few mistakes and alternatives", async () => {
    expect(
      await complaints(
        {
          "exercises/say-hello/alternatives/a-function.ts": null,
          "exercises/say-hello/alternatives/a-variable.ts": null,
          "exercises/say-hello/mistakes/silent.ts": null,
        },
        "say-hello",
      ),
    ).toEqual([
      "exercises/say-hello/mistakes:1:1: there are 2 mistakes, and at least 3 are wanted — wrong programs that learners really write are what shows that the messages help — add mistakes/NAME.ts, each with `// fails:` and `// says:` at its top",
      "exercises/say-hello/alternatives:1:1: there is 1 alternative, and at least 3 are wanted — only other right answers show that the checks do not ask for the solution's own way — add alternatives/NAME.ts: a right answer that goes another way than those that are there",
    ]);
  });

  it("when a check can never fail, or passes on an empty file", async () => {
    expect(
      await complaints(
        withCheck('check("is polite", async ({ run }) => {\n  expect(await run()).toTake(0);\n});\n'),
        "say-hello",
      ),
    ).toEqual([
      'exercises/say-hello/checks.ts:10:8: the check "is polite" passes on an empty file — so it can pass though nothing was done — let it first look for something that a right program does, such as expect(it).toPrint([...])',
      'exercises/say-hello/checks.ts:10:8: the check "is polite" fails for no mistake, nor for the start — nothing shows that it can fail, nor what it says when it does — add a mistake that it catches to mistakes/, or remove the check',
    ]);
  });

  it("when its task has a heading too high, or links to where it does not stand", async () => {
    const text = `${files["exercises/say-hello/exercise.md"] ?? ""}\n## More\n\nSee [there](../tea/).\n`;
    expect(await complaints({ "exercises/say-hello/exercise.md": text }, "say-hello")).toEqual([
      'exercises/say-hello/exercise.md:10:1: the heading "More" is too high — the title above it is of level 3, and a page has one title — write `#### More`',
      "exercises/say-hello/exercise.md:12:5: the link ../tea/ is relative — any lesson may show this exercise, and it leads somewhere else from each — say it without a link, or link from the lesson",
    ]);
  });

  it("when it shares its title", async () => {
    const copy = Object.fromEntries(
      Object.entries(files)
        .filter(([path]) => path.startsWith("exercises/"))
        .map(([path, text]) => [path.replace("say-hello", "say-it-again"), text]),
    );
    expect(await complaints(copy, "exercises")).toEqual([
      'exercises/say-it-again/exercise.md:2:8: the exercise say-hello has the same title, "Say hello" — a learner tells exercises apart by their titles — give one of them another title',
    ]);
  });
});

describe("a lesson is complained of", () => {
  const of = (text: string, more: Record<string, string | null> = {}) =>
    complaints({ "content/01-basics/01-hello/index.mdx": text, ...more }, "content");

  it("when it names what is not there", async () => {
    expect(
      await of(lesson.replace('"hello.ts"', '"hullo.ts"').replace('"say-hello"', '"say-hullo"')),
    ).toEqual([
      "content/01-basics/01-hello/index.mdx:13:1: there is no program `hullo.ts` for this text — it has: hello.ts — add content/01-basics/01-hello/hullo.ts, or name hello.ts",
      'content/01-basics/01-hello/index.mdx:15:1: there is no exercise `say-hullo` — an exercise is a folder in exercises/, and none is called that — write slug="say-hello"',
      'content/01-basics/01-hello/hello.ts:1:1: the lesson shows this program nowhere — a listing is shown where its lesson says so — write <Program src="hello.ts" /> in content/01-basics/01-hello/index.mdx, or remove the file and its twin',
    ]);
  });

  it("when a tag names nothing, but not for what stands in code or in a comment", async () => {
    const hidden = "\n```mdx\n<Program src='x' />\n```\n\n`<Exercise />` {/* <Exercise slug='no' /> */}\n";
    expect(await of(`${lesson}<Exercise />\n${hidden}`)).toEqual([
      'content/01-basics/01-hello/index.mdx:16:1: this <Exercise> has no `slug` — it says the exercise\'s folder in exercises/ — write slug="await-the-greeting"',
    ]);
  });

  it("when its front matter is wrong", async () => {
    expect(await of(lesson.replace("minutes: 5", "minutes: 50"))).toEqual([
      "content/01-basics/01-hello/index.mdx:10:1: `minutes` is wrong: a lesson takes at most 12 minutes to read: make it two — it says how long it takes to read, in whole minutes, exercises apart — write for example `minutes: 7`",
    ]);
  });

  it("when a twin is missing, a file is stray, or a listing does not compile", async () => {
    const found = await of(lesson, {
      "content/01-basics/01-hello/hello.py": null,
      "content/01-basics/01-hello/lost.py": "",
      "content/01-basics/01-hello/notes.md": "",
      "content/01-basics/01-hello/hello.ts": "print(",
    });
    expect(found).toEqual([
      "content/01-basics/01-hello/notes.md:1:1: this file does not belong in a lesson's folder — a lesson's folder holds index.mdx, programs with their Python twins, variants of its predictions, and the pictures that it shows — remove it",
      "content/01-basics/01-hello/hello.ts:1:1: this program has no Python twin — every listing comes in both languages, and the tests compare what they print — add content/01-basics/01-hello/hello.py, which prints the same",
      expect.stringMatching(/^content\/01-basics\/01-hello\/hello\.ts:1:\d+: this does not compile — /),
      "content/01-basics/01-hello/lost.py:1:1: this Python program has no TypeScript twin — every listing comes in both languages, and the tests compare what they print — add content/01-basics/01-hello/lost.ts, which prints the same",
    ]);
  });

  it("when its unit or itself is not whole", async () => {
    expect(await of("Hello", { "content/01-basics/unit.json": null })).toEqual([
      "content/01-basics/unit.json:1:1: unit.json is missing — it holds the unit's title, description and source — add content/01-basics/unit.json, after the one of another unit",
      "content/01-basics/01-hello/index.mdx:1:1: there is no front matter — title, description, objectives, source, teaches, minutes, recall are at the top of the file, between two lines of `---` — start the file with a line `---`, the fields and another `---`",
      'content/01-basics/01-hello/hello.ts:1:1: the lesson shows this program nowhere — a listing is shown where its lesson says so — write <Program src="hello.ts" /> in content/01-basics/01-hello/index.mdx, or remove the file and its twin',
    ]);
    expect(
      await complaints(
        { "content/01-basics/unit.json": '{\n  "title": "Basics"\n}\n' },
        "content/01-basics/unit.json",
      ),
    ).toEqual([
      'content/01-basics/unit.json:1:1: the field `description` is missing — it says what a learner can do after this unit, in one sentence — write for example `"description": "Write programs that wait for many things at once."`',
    ]);
  });

  it("when its prose is not in order, picture by picture and link by link", async () => {
    const prose = [
      "# Hello",
      "#### Deep",
      "### Deep",
      "![](hello.svg) ![Lanes](hello.svg)",
      '<img src="x" /> <svg viewBox="0 0 1 1" />',
      "[a](/course/) [b](../helo/) [c](#dep) [d](../../../course/) [e](#deep) [f](https://example.org) [g]() [i](../)",
      "`[h](nowhere)`",
    ].join("\n\n");
    const picture = { "content/01-basics/01-hello/hello.svg": "<svg/>" };
    expect(await of(`${lesson}\n${prose}\n`, picture)).toEqual([
      'content/01-basics/01-hello/index.mdx:17:1: the heading "Hello" is too high — the title above it is of level 1, and a page has one title — write `## Hello`',
      'content/01-basics/01-hello/index.mdx:19:1: the heading "Deep" skips a level — `####` stands below `##`, and anyone who navigates by headings looks for what is missing — write `### Deep`',
      'content/01-basics/01-hello/index.mdx:21:1: the heading "Deep" appears here twice — a list of the page\'s headings shows both, and a link can name only the first — give one of them other words',
      "content/01-basics/01-hello/index.mdx:23:1: this picture has no text — who does not see it learns nothing from it — write what it shows between the brackets: ![Two lanes, one after the other](...)",
      'content/01-basics/01-hello/index.mdx:25:1: this picture has no `alt` — who does not see it learns nothing from it — write alt="what it shows", or alt="" if it only decorates',
      'content/01-basics/01-hello/index.mdx:25:17: this drawing has no label — who does not see it learns nothing from it — write role="img" aria-label="what it shows", or aria-hidden="true" if it only decorates',
      "content/01-basics/01-hello/index.mdx:27:1: the link /course/ begins at the root of the host — the site may be served below a path, and then it is dead — write it from this page: ../../../course/",
      "content/01-basics/01-hello/index.mdx:27:15: the link ../helo/ is dead — there is no page at /learn/basics/helo/ — write ../../../learn/basics/hello/",
      "content/01-basics/01-hello/index.mdx:27:29: the link #dep leads to the page, and not to a place on it — no heading or exercise on /learn/basics/hello/ makes the anchor #dep — write #hello or #deep or #say-hello",
      "content/01-basics/01-hello/index.mdx:27:97: this link leads nowhere — it has no address — write the address, or no link",
    ]);
  });

  it("when it shares its title with another, and a page when its front matter or its links are wrong", async () => {
    const found = await of(lesson, {
      "content/01-basics/02-again/index.mdx": lesson.replaceAll(/<.*>\n/g, ""),
      "content/pages/about.mdx": "---\ntitle: About\n---\n\n[The first lesson](../basics/hello/)\n",
    });
    expect(found).toEqual([
      'content/01-basics/02-again/index.mdx:2:8: the lesson content/01-basics/01-hello has the same title, "Hello" — a reader tells lessons apart by their titles — give one of them another title',
      "content/pages/about.mdx:2:1: the field `description` is missing — it says what the page is about, in one sentence, for search engines — write for example `description: Who wrote this course, and how.`",
      "content/pages/about.mdx:5:1: the link ../basics/hello/ is dead — there is no page at /basics/hello/ — write ../learn/basics/hello/",
    ]);
  });

  it("when a program and its Python twin do not do the same", async () => {
    // A twin that is recorded, so that no CPython has to be started.
    const folder = "content/01-asyncio-basics/12-hello-world";
    const python = readFileSync(`${folder}/hello.py`, "utf8");
    const typescript = readFileSync(`${folder}/hello.ts`, "utf8");
    const root = makeHouse({
      [`${folder}/hello.py`]: python,
      [`${folder}/hello.ts`]: typescript.replace("... World!", "... Mars!"),
    });
    const comparer = await createTwinComparer(root, () => undefined);
    const pair = {
      typescript: { path: `${root}/${folder}/hello.ts`, text: typescript.replace("... World!", "... Mars!") },
      python: { path: `${root}/${folder}/hello.py`, text: python },
    };
    expect((await comparer?.compare(pair))?.map(formatComplaint)).toEqual([
      `${folder}/hello.ts:1:1: this program and its Python twin do not do the same: line 2 of the output — here it is "... Mars!" at 0.1 s, and in Python it is "... World!" at 0.1 s — fix ${folder}/hello.ts or ${folder}/hello.py, so that a reader of either sees the same`,
    ]);
    pair.typescript.text = typescript;
    expect(await comparer?.compare(pair)).toEqual([]);
    comparer?.dispose();
  });

  it("by those who can compare twins, too", async () => {
    const root = makeHouse();
    const seen: string[] = [];
    const quiet = { progress: () => undefined, done: () => undefined };
    await checkHouse(chosen(root, ["content"], [root]), {
      root,
      sandbox,
      grader,
      ...quiet,
      compareTwins: ({ typescript, python }) => {
        seen.push(typescript.path.slice(root.length), python.path.slice(root.length));
        return Promise.resolve([]);
      },
    });
    expect(seen).toEqual(["/content/01-basics/01-hello/hello.ts", "/content/01-basics/01-hello/hello.py"]);
  });
});

describe("npm run check", () => {
  it("prints complaints to stdout and progress to stderr, and exits with 1", async () => {
    const root = makeHouse({ "exercises/say-hello/start.ts": 'print("Hello");' });
    const { code, stdout, stderr } = await command("check", "--no-python", "--root", root);
    expect(stdout).toBe(
      "exercises/say-hello/start.ts:1:1: the start passes every check — then there is nothing to do, or the checks do not look at what the task asks for — take out of start.ts what the learner should write, or make a check look for it\n",
    );
    expect(stderr.replace(/[\d.]+ s:/, "N s:")).toBe(
      "NO  exercises/say-hello: 9 programs graded\n" +
        "ok  content/01-basics/01-hello: 1 program, 1 exercise\n" +
        "2 checked in N s: 1 to fix.\n",
    );
    expect(code).toBe(1);
  });

  it("exits with 0 when there is nothing to complain of, and checks only what it is told to", async () => {
    const root = makeHouse({ "exercises/say-hello/start.ts": 'print("Hello");' });
    const { code, stdout, stderr } = await command(
      "check",
      "--no-python",
      "--root",
      root,
      `${root}/content/01-basics/01-hello/index.mdx`,
    );
    expect([code, stdout, stderr.replace(/[\d.]+ s:/, "N s:")]).toEqual([
      0,
      "",
      "ok  content/01-basics/01-hello: 1 program, 1 exercise\n1 checked in N s: nothing to complain of.\n",
    ]);
  });

  it("exits with 2 and says how to call it, when it cannot start", async () => {
    const gone = await command("check", "--root", makeHouse(), "say-hullo");
    expect([gone.code, gone.stdout, gone.stderr.split("\n")[0]]).toEqual([
      2,
      "",
      "check: there is no say-hullo. Name a path in exercises/ or content/, or nothing for all.",
    ]);
    const option = await command("check", "--fast");
    expect([option.code, option.stderr.split("\n")[0]]).toEqual([2, expect.stringContaining("--fast")]);
  });
});
