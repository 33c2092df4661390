/** The course as a whole: what is asked is taught before, and what is promised is practiced. */
import { resolve } from "node:path";
import { describe, expect, it } from "vitest";
import { practiceIn, tableOfObjectives, unpracticed } from "../../../src/cli/check/course/objectives.ts";
import { namesIn } from "../../../src/cli/check/course/names.ts";
import { readCourse } from "../../../src/cli/check/course/read.ts";
import { askedTooSoon, tableOfNames } from "../../../src/cli/check/course/taught.ts";
import { formatComplaint } from "../../../src/grader/format/complaint.ts";
import { makeHouse } from "../house.ts";

const lesson = (title: string, body: string, ...fields: string[]) =>
  `---\ntitle: ${title}\ndescription: A lesson.\nobjectives: [start two things, wait for the first]\n${fields.map((field) => `${field}\n`).join("")}minutes: 5\n---\n\n${body}\n`;
const first = "content/01-basics/01-hello/index.mdx";
const second = "content/01-basics/02-more/index.mdx";
const solution = "exercises/say-hello/solution.ts";

/** A house of two lessons; the exercise of the first has this solution. */
const course = (texts: Record<string, string>) =>
  readCourse(makeHouse({ [second]: lesson("More", "And `gather`."), ...texts }));
const tooSoon = (texts: Record<string, string>) => askedTooSoon(course(texts)).map(formatComplaint);

describe("the names in a program", () => {
  it("are asyncio's own, the methods of its classes, and the words that go with them", () => {
    const program = `
      import { sleep } from "asyncio";
      // asyncio.shield(x) in a comment
      async function main() {
        print("asyncio.wait", 'x.set_result()');
        await using group = new asyncio.TaskGroup();
        const task = group.create_task(sleep(1));
        task.add_done_callback(() => new Map().get(1));
      }
      class Keeper {
        async drain() {
        }
        all() { return this.drain(); }
      }`;
    expect([...namesIn(program)].toSorted()).toEqual([
      "TaskGroup",
      "add_done_callback",
      "await using",
      "create_task",
      "sleep",
    ]);
  });
});

describe("a name is asked for", () => {
  const asks = { [solution]: "await asyncio.gather(f(), g());" };
  const show = '<Exercise slug="say-hello" />';

  it("too soon where no lesson, a later one, or the text below the exercise speaks of it", () => {
    expect(
      tooSoon({ ...asks, [first]: lesson("Hello", show), [second]: lesson("More", "Nothing.") }),
    ).toEqual([
      `${first}:8:1: the exercise \`say-hello\` asks for \`gather\` before it is taught — no lesson speaks of it — teach it above, ask for it later, or list it in \`teaches\` of the lesson that does explain it`,
    ]);
    expect(tooSoon({ ...asks, [first]: lesson("Hello", show) })).toEqual([
      expect.stringContaining("— basics/more is the first to speak of it, which comes later —"),
    ]);
    expect(tooSoon({ ...asks, [first]: lesson("Hello", `${show}\n\nThat was \`gather\`.`) })).toEqual([
      expect.stringContaining("— basics/hello is the first to speak of it, below this exercise —"),
    ]);
    expect(
      tooSoon({
        ...asks,
        [first]: lesson("Hello", `Soon: \`gather\`.\n\n${show}`),
        [second]: lesson("More", "Now.", "teaches: [gather]"),
      }),
    ).toEqual([expect.stringContaining("— basics/more teaches it, which comes later —")]);
  });

  it("in time where the text above speaks of it, the lesson says that it teaches it, or the start has it already", () => {
    expect(tooSoon({ ...asks, [first]: lesson("Hello", `\`asyncio.gather(…)\`\n\n${show}`) })).toEqual([]);
    expect(tooSoon({ ...asks, [first]: lesson("Hello", show, "teaches: [gather]") })).toEqual([]);
    const given = { "exercises/say-hello/start.ts": "await asyncio.gather(f());" };
    expect(tooSoon({ ...asks, ...given, [first]: lesson("Hello", show) })).toEqual([]);
  });

  it("and a lesson teaches only what there is", () => {
    expect(tooSoon({ [first]: lesson("Hello", show, "teaches: [gathers]") })).toEqual([
      `${first}:5:11: \`teaches\` lists \`gathers\`, which asyncio does not have — it lists names as programs write them: \`gather\`, \`create_task\`, \`add_done_callback\`, \`await using\` — correct it, or remove it`,
    ]);
  });

  it("as a table says", () => {
    const texts = { ...asks, [first]: lesson("Hello", `\`gather\`\n\n${show}`, "teaches: [sleep]") };
    expect(tableOfNames(course(texts))).toBe(`| name | taught in | first shown in | first asked in |
| --- | --- | --- | --- |
| \`sleep\` | hello | - | - |
| \`gather\` | hello (first spoken of) | hello | hello: say-hello |`);
  });
});

describe("an objective", () => {
  const practicing = (...words: string[]) => ({
    [first]: lesson("Hello", '<Exercise slug="say-hello" />'),
    "exercises/say-hello/exercise.md": `---\ntitle: Say hello\nconcepts: [print]\nminutes: 1\nhints: [A nudge, The way]\npractices: [${words.join(", ")}]\n---\n\nPrint.\n`,
  });

  it("is practiced by the exercise that names it in words of its own", () => {
    const [hello] = course(practicing("Start two"));
    expect(practiceIn(hello!)).toEqual([
      { objective: "start two things", exercises: ["say-hello"] },
      { objective: "wait for the first", exercises: [] },
    ]);
  });

  it("is complained of without an exercise, once the unit says what is practiced", () => {
    const said = (...words: string[]) => unpracticed(course(practicing(...words))).map(formatComplaint);
    expect(said()).toEqual([]);
    const without = (file: string, column: number, objective: string) =>
      `${file}:4:${column}: no exercise of this lesson practices the objective "${objective}" — what a lesson promises is what a learner tries — add an exercise, name the objective in the \`practices\` of the one that does, or drop it`;
    const more = [without(second, 14, "start two things"), without(second, 32, "wait for the first")];
    expect(said("start two", "first")).toEqual(more);
    expect(said("start two", "t", "wave")).toEqual([
      'exercises/say-hello/exercise.md:2:1: `practices` says "t", which is in 2 objectives of its lesson — the objectives are: start two things; wait for the first — write words that one of them has, and no other',
      'exercises/say-hello/exercise.md:6:27: `practices` says "wave", which is in no objective of its lesson — the objectives are: start two things; wait for the first — write words that one of them has, and no other',
      ...more,
    ]);
  });

  it("stands in a table with its exercises", () => {
    expect(tableOfObjectives(course(practicing("start two")).slice(0, 1)))
      .toBe(`| lesson | objective | exercises |
| --- | --- | --- |
| hello | start two things | say-hello |
| hello | wait for the first | - |`);
  });
});

it("asks for no task that ends cancelled before the lesson on it, except for later", () => {
  const lessons = readCourse(resolve(import.meta.dirname, "../../.."));
  const taught = lessons.findIndex(({ slug }) => slug === "asyncio-basics/stopping-work");
  expect(taught).toBeGreaterThan(0);
  const tooSoon = lessons
    .slice(0, taught)
    .flatMap(({ exercises }) =>
      exercises.flatMap(({ is }) =>
        ("checks" in is ? is.checks.split(/^(?=check)/m) : [])
          .filter((check) => check.startsWith("check(") && check.includes('toEnd("cancelled")'))
          .map((check) => `${is.slug}: ${check.split("\n")[0]}`),
      ),
    );
  expect(tooSoon).toEqual([]);
});
