/** asyncio by name: what is read from the runtime's source, and which lessons are named. */
import { globSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { builtinModules } from "../../src/modules/index.ts";
import { lessonsWith, readApi, sectionWith } from "../../src/course/api.ts";

const root = new URL("../../src/asyncio/", import.meta.url);
const sources = Object.fromEntries(
  globSync("**/*.ts", { cwd: root }).map((path) => [path, readFileSync(new URL(path, root), "utf8")]),
);

describe("what stands in the source is told in a sentence", () => {
  const text = `
/** Not this. */
const other = 1;

/**
 * Waits, e.g. \`sleep(1.5). done\`, for a while;
 * see the forms above. More of it.
 *
 *     await sleep(1);
 *
 * Follows CPython's Lib/asyncio/tasks.py.
 */
export const sleep = coroutine("sleep");

/** A flag, down. It goes up. It stays. Follows CPython's Lib/asyncio/locks.py. */
export class Flag extends Thing {
  /** @internal */ hidden() {}
  /** How many wait. */
  get n_waiting(): number {}

  /**
   * Puts it up:
   *
   *     flag.set();
   */
  set<T>(value: T): void {
    /** Inside. */
    inner();
  }
  /** No method of Python's. */
  camelCase() {}
  undocumented() {}
}

/** Of another class. */
export class FlagError extends Error {}

/** For \`sleep\`. */
export const FIRST = "FIRST";
`;
  const index =
    'export { sleep, FIRST } from "./a.ts";\nexport {\n  Flag,\n  /** Another. */\n  Flag as Banner,\n} from "./a.ts";\n';

  it("by the alphabet, with the methods of classes, without what is nobody's business", () => {
    expect(readApi({ "asyncio.ts": index, "a.ts": text })).toEqual([
      { name: "Banner", kind: "class", about: "`Flag`, by another name.", methods: [] },
      { name: "FIRST", kind: "constant", about: "For `sleep`.", methods: [] },
      {
        name: "Flag",
        kind: "class",
        about: "A flag, down. It goes up.",
        methods: [
          { name: "n_waiting", about: "How many wait." },
          { name: "set", about: "Puts it up." },
        ],
      },
      {
        name: "sleep",
        kind: "function",
        about: "Waits, e.g. `sleep(1.5). done`, for a while.",
        methods: [],
      },
    ]);
  });

  it("and a name without a comment is refused", () => {
    expect(() =>
      readApi({ "asyncio.ts": 'export { f } from "./a.ts";', "a.ts": "export function f() {}" }),
    ).toThrow(
      "src/asyncio/a.ts: f has no comment /** ... */ right above its declaration. It is what learners read of it.",
    );
  });
});

it("has every name that a program can import, each with a whole sentence", () => {
  const api = readApi(sources);
  expect(api.map(({ name }) => name).toSorted()).toEqual(Object.keys(builtinModules["asyncio"]!).toSorted());
  const sentences = api.flatMap(({ name, about, methods }) => [
    [name, about],
    ...methods.map((method) => [`${name}.${method.name}`, method.about]),
  ]);
  expect(sentences.filter(([, about]) => !/^[A-Z`].{5,}[.?!]$/.test(about!))).toEqual([]);
  expect(api.find(({ name }) => name === "EventLoop")!.methods.map(({ name }) => name)).toContain(
    "run_in_executor",
  );
});

describe("the lessons that use a name", () => {
  const lesson = (slug: string, prose: string, programs = "") => ({ slug, prose, programs });

  it("begin with the one that says most of it, where a word in the text counts for three in a program", () => {
    expect(
      lessonsWith("wait", [
        lesson("a", "Use `wait`."),
        lesson("b", "", "wait; wait; wait; wait"),
        lesson("c", "Use `asyncio.wait(...)`, and `wait` again."),
      ]),
    ).toEqual(["c", "b", "a"]);
  });

  it("are those that use it in code, and not as a part of another name", () => {
    expect(
      lessonsWith("wait", [
        lesson("a", "We wait."),
        lesson("b", "`wait_for`, `await`", "wait_closed()"),
        lesson("c", "", "asyncio.wait(tasks)"),
      ]),
    ).toEqual(["c"]);
  });

  it("stand in reading order where they say as much", () => {
    expect(lessonsWith("run", [lesson("a", "`run`"), lesson("b", "`run`")])).toEqual(["a", "b"]);
  });
});

describe("the section of a lesson that explains a word", () => {
  const mdx =
    "wait wait wait\n\n## One\n\nwait_for\n\n### Below\n\n`asyncio.wait(f)` Wait\n\n## Two\n\nwait\n\n" +
    "## To remember\n\nwait wait wait wait\n\n## Read next\n\nlast\n";

  it("is the one that says it most often, recaps apart", () => {
    expect([sectionWith("wait", mdx), sectionWith("wait_for", mdx)]).toEqual(["One", "One"]);
    expect(sectionWith("wait", mdx.replace("Wait", ""))).toBe("One");
    expect(sectionWith("wait", mdx.replace("wait\n\n## To", "wait wait wait\n\n## To"))).toBe("Two");
  });

  it("is none where only a recap says it", () => {
    expect([sectionWith("last", mdx), sectionWith("nothing (here)", mdx)]).toEqual([null, null]);
  });
});
