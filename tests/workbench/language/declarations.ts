/** What the editor knows of the runtime: its types, and its documentation. */
import { expect, test } from "vitest";
import { builtins } from "../../../src/asyncio/builtins.ts";
import { builtinModules } from "../../../src/modules/index.ts";
import { Disk } from "../../../src/workbench/language/service/host.ts";
import { at, declarations, findings, language, program, ts } from "./ask.ts";

/** What stands beside a name, and its documentation's first words. */
function hovered(text: string): [signature: string, meaning: string, documentation: string] {
  const { program, offset } = at(text);
  const hover = language.hover(program, offset);
  if (hover === null) throw new Error("nothing there");
  return [hover.signature, hover.meaning, hover.documentation];
}

test("the declarations are without a fault of their own", () => {
  const disk = new Disk(ts, declarations);
  const all = Object.keys(declarations.modules).map((name, at) => `import * as module${at} from "${name}";`);
  disk.show("all", { "main.ts": all.join("\n") });
  const service = ts.createLanguageService(disk.host);
  const files = service.getProgram()!.getSourceFiles();
  expect(files.length).toBeGreaterThan(50);
  expect(files.flatMap(({ fileName }) => service.getSyntacticDiagnostics(fileName))).toEqual([]);
  expect(service.getProgram()!.getGlobalDiagnostics()).toEqual([]);
});

test("every module has the names that the runtime's has, each with its documentation", () => {
  const silent: string[] = [];
  for (const [module, exports] of Object.entries(builtinModules)) {
    const names = Object.keys(exports);
    const { program, offset } = at(`import m from "${module}"; m.|`);
    const offered = language.complete(program, offset).map(({ name }) => name);
    expect(names.filter((name) => !offered.includes(name))).toEqual([]);
    for (const name of names) {
      const [, , documentation] = hovered(`import m from "${module}"; m.|${name}`);
      if (documentation === "") silent.push(`${module}.${name}`);
    }
  }
  expect(silent).toEqual([]);
});

test("what is there without an import has its documentation, too", () => {
  const silent = Object.keys(builtins).filter((name) => hovered(`|${name}`)[2] === "");
  expect(silent).toEqual([]);
  expect(hovered('|print("a")')).toEqual([
    "print(...args: any[]): void",
    "",
    'Prints its arguments as Python would, with spaces between and a line break after. Keywords come last:\n`print("a", "b", { sep: "-", end: "" })`.',
  ]);
});

test("a hover tells a coroutine from its result", () => {
  const f = "async function f() { return 1; }\n";
  expect(hovered(`${f}const c = |f();`).slice(0, 2)).toEqual([
    "function f(): Coroutine<number>",
    "Calling it returns a **coroutine**, not its result: it runs when it is awaited or made a task.",
  ]);
  expect(hovered(`${f}const |c = f();`).slice(0, 2)).toEqual([
    "const c: Coroutine<number>",
    "A **coroutine**: it runs when it is awaited or made a task, once.",
  ]);
  expect(hovered(`${f}async function g() { const r = await |f(); }`)[1]).toBe(
    "This call returns a coroutine, and `await` runs it: the function resumes when it is done.",
  );
  expect(hovered(`${f}async function g() { const |r = await f(); }`).slice(0, 2)).toEqual([
    "const r: number",
    "",
  ]);
});

test("results keep their types through tasks, gather, wait_for and threads", () => {
  const type = (expression: string) =>
    hovered(
      `import asyncio from "asyncio";\nasync function f() { return 1; }\nasync function g() { return "a"; }\nasync function main() { const |x = ${expression}; }`,
    )[0].replace("const x: ", "");
  expect([
    type("asyncio.create_task(f())"),
    type("await asyncio.create_task(f())"),
    type("await asyncio.gather(f(), asyncio.create_task(g()))"),
    type("await asyncio.gather(f(), g(), { return_exceptions: true })"),
    type("await asyncio.gather(...[1, 2].map(f))"),
    type("await asyncio.wait_for(f(), 1)"),
    type("await asyncio.to_thread((n: number) => String(n), 5)"),
    type("await asyncio.wait([asyncio.create_task(f())])"),
    type("asyncio.run(f())"),
    type("await asyncio.shield(g())"),
    type('await asyncio.sleep(1, "late")'),
    type("await enter(new asyncio.Lock())"),
    type("new asyncio.Queue()"),
  ]).toEqual([
    "asyncio.Task<number>",
    "number",
    "[number, string]",
    "[number | Error, string | Error]",
    "number[]",
    "number",
    "string",
    "[Set<asyncio.Task<number>>, Set<asyncio.Task<number>>]",
    "number",
    "string",
    "string",
    "null",
    "asyncio.Queue<any>",
  ]);
});

test("what the runtime's engine has, the editor knows", () => {
  const newer = [
    "[...[1, 2].values().take(1).map((n) => n * 2)]",
    "Iterator.from([1]).filter((n) => n > 0).toArray()",
    "new Set([1]).union(new Set([2]))",
    "[1].toSorted().with(0, 2).findLast((n) => n > 1)",
    "Map.groupBy([1], (n) => n)",
    "new RegExp(RegExp.escape('1.5'))",
    "Error.isError(1)",
    "Math.f16round(1.337)",
    "'a'.isWellFormed()",
  ];
  for (const text of newer) {
    expect([text, findings(`print(${text});`)]).toEqual([text, []]);
    // eslint-disable-next-line @typescript-eslint/no-implied-eval -- the engine is asked the same
    const run = new Function(`return ${text}`) as () => unknown;
    expect(run).not.toThrow();
  }
});

test("the browser is not there, and the language is", () => {
  const codes = (text: string) => language.diagnose(program(text)).map(({ code }) => code);
  expect(codes("document; fetch; setTimeout; window; process;")).toEqual(Array(5).fill("unknown-name"));
  expect(
    codes(
      "new Map(); new TextEncoder(); [1].at(0); structuredClone; Object.groupBy([1], String); console.log(__name__);",
    ),
  ).toEqual(["unknown-name"]);
});

test("files of one workbench see each other, and not those of another", () => {
  const other = {
    bench: "other",
    files: { "main.ts": "export const secret = 1; function main() {}" },
    file: "main.ts",
  };
  expect(language.diagnose(other)).toEqual([]);
  const files = {
    "main.ts": 'export async function fetchAll() { return ["a"]; }\nfunction main() {}',
    "driver.ts":
      'import { fetchAll } from "./main";\nimport { call } from "yieldpoint/driver";\nasync function main() { (await fetchAll()).length; await call("x", fetchAll); }',
  };
  expect(language.diagnose({ bench: "one", files, file: "driver.ts" })).toEqual([]);
  const driver = files["driver.ts"].replace("fetchAll }", "secret }");
  expect(
    language
      .diagnose({ bench: "one", files: { ...files, "driver.ts": driver }, file: "driver.ts" })
      .map(({ code }) => code),
  ).toContain("2305");
});
