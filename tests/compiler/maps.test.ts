/** Back from compiled code to the source: places in stacks, names of frames, words of messages. */
import * as esbuild from "esbuild-wasm";
import { afterAll, expect, test } from "vitest";

import { inLearnersWords, learnersFunctionName, originalPosition } from "../../src/compiler/positions.ts";
import type { Program } from "../../src/compiler/program.ts";
import { mainOf, program } from "./support.ts";

afterAll(() => esbuild.stop());

/** Runs a synchronous program and gives the frames of what it throws: `name at line:column`, innermost first. */
function frames(compiled: Program): string[] {
  const module = mainOf(compiled);
  const hooks = {
    at: 0,
    fuel: 1000,
    exhausted() {},
    dropped() {},
    spread() {},
    caught() {},
    result: 0 as unknown,
    wait,
    coroutine,
    bareCoroutine: coroutine,
    resumable: (body: (...args: unknown[]) => unknown, _site: number, args: unknown[], self: unknown) =>
      body.call(self, { _resumeAt: 0, _locals: args }, ...args),
    call(body: (...args: unknown[]) => unknown, _functionSite: number, _site: number, ...args: unknown[]) {
      hooks.result = body({ _resumeAt: 0, _locals: args }, ...args);
      return false;
    },
  };
  function wait(awaited: unknown): boolean {
    hooks.result = awaited;
    return false;
  }
  const code = `${module.code}\n//# sourceURL=learner`;
  // eslint-disable-next-line @typescript-eslint/no-implied-eval -- this is how it runs
  const run = new Function("exports", "require", "module", "__yp", code) as (...values: unknown[]) => void;
  // `new Function` puts the parameters on lines of their own; how many, the engine tells.
  const headerLines = String(run).split("\n").length - code.split("\n").length - 1;
  try {
    run({}, () => ({}), { exports: {} }, hooks);
  } catch (error) {
    const places = [
      ...(error as Error).stack!.matchAll(/at (?:(.+?) \(.*?learner|.*?learner):(\d+):(\d+)\)?$/gm),
    ];
    return places.map(([, name = "", line, column]) => {
      const place = originalPosition(module.map, Number(line) - headerLines, Number(column));
      return `${learnersFunctionName(name, compiled.sites)} at ${place === null ? "?" : `${place.line}:${place.column}`}`;
    });
  }
  throw new Error("it threw nothing");
}

/** Runs a lowered async function to its end at once. */
function coroutine(generator: Generator): unknown {
  let step = generator.next();
  while (!step.done) step = generator.next(step.value);
  return step.value;
}

test("the frames of plain functions, methods and async functions lead to lines and columns of the source", async () => {
  const compiled = await program(`interface Shape { sides: number }
function fail(x: Shape | null, ...rest: unknown[]): number {
  return rest.length + x!.sides;
}
class Worker {
  async run(): Promise<number> {
    const go = async () => fail(null, await this.one(), 2);
    return await go();
  }
  async one() { return 1; }
}
for (const i of [1]) {
  new Worker().run();
}`);
  // The second `go` is the arrow that hands its body to `__async`; a runtime enters the body later.
  expect(frames(compiled)).toEqual([
    "fail at 3:27",
    "go at 7:28",
    "go at 7:25",
    "Worker.run at 8:18",
    "Worker.run at 6:32",
    "eval at 13:16",
  ]);
});

test("every mapping that esbuild made still leads to the same place, and generated columns rise", async () => {
  const source = `async function f(a: number) {
  for await (const x of g(a)) { await using y = h(x); try { k(); } catch { l(); } }
  const s: string = \`a
  \${await f(1)}\` + /* c */ m(...n());
}`;
  const { map, code } = mainOf(await program(source));
  const lines = code.split("\n");
  const words = ["async", "g", "h", "k", "l", "f", "m", "n"];
  const found: string[] = [];
  lines.forEach((text, index) => {
    for (const match of text.matchAll(/\b([ghklmn])\(/g)) {
      const place = originalPosition(map, index + 1, match.index + 1);
      if (place !== null)
        found.push(source.split("\n")[place.line - 1]!.slice(place.column - 1, place.column));
    }
  });
  expect(found.filter((word) => words.includes(word))).toEqual(["g", "h", "k", "l", "m", "n"]);
});

test("the preamble is nobody's, and the map carries the source", async () => {
  const { map } = mainOf(await program("print(1);"));
  expect(originalPosition(map, 1, 1)).toBeNull();
  expect(JSON.parse(map)).toMatchObject({ version: 3, sources: ["main.ts"], sourcesContent: ["print(1);"] });
});

test("messages are said in the learner's words", async () => {
  const { names } = mainOf(
    await program(
      'import asyncio, { sleep as nap } from "asyncio";\nimport * as t from "time";\nnap(1); asyncio.run(t.x());',
    ),
  );
  expect(names).toEqual({ "import_asyncio.sleep": "nap", "import_asyncio.default": "asyncio" });
  expect(inLearnersWords("(0 , import_asyncio.sleep) is not a function", names)).toBe(
    "nap is not a function",
  );
  expect(inLearnersWords("import_asyncio.default.slep is not a function", names)).toBe(
    "asyncio.slep is not a function",
  );
  expect(inLearnersWords("t.tome is not a function", names)).toBe("t.tome is not a function");
});

test("engines quote the learner's own text when a call fails", async () => {
  const world = "const o: any = { f() { return {}; }, u() {} }, u: any = undefined;";
  const messageOf = (code: string, hooks: unknown) => {
    try {
      // eslint-disable-next-line @typescript-eslint/no-implied-eval, @typescript-eslint/no-unsafe-call -- this is how it runs
      new Function("exports", "require", "module", "__yp", code)({}, null, { exports: {} }, hooks);
    } catch (error) {
      return (error as Error).message;
    }
    return "nothing";
  };
  const statements = [
    "o.g();",
    "o.g(1);",
    "o.g(o.f());",
    "o.f().g();",
    "o.f(1).g(2);",
    "o.u().x.y();",
    "u();",
    "new u();",
    "new o.f().x.y();",
    "for (const x of o.f()) ;",
    "for (const x of o.f(1)) ;",
    "const [a] = o.f();",
    "const { a } = o.u();",
    "const { b } = o.u(o.f());",
    "missing();",
    "missing(o.f());",
    "u.x.y();",
    "o.f(...u);",
    "new Map(o.f());",
    "'x' in o.u();",
    "o.f() instanceof o.f();",
    "new (class A extends o.f() {})();",
  ];
  for (const statement of statements) {
    const compiled = mainOf(await program(world + statement));
    const hooks = { at: 0, fuel: 99, exhausted() {}, dropped() {}, spread() {}, caught() {} };
    const native = messageOf(`"use strict"; ${world.replaceAll(": any", "")}${statement}`, null);
    const said = inLearnersWords(messageOf(compiled.code, hooks), compiled.names);
    expect(`${statement} ${said}`).toBe(`${statement} ${native}`);
    expect(native, statement).not.toBe("nothing");
  }
});
