/** What the editor says of wrong programs, and how it mends them. */
import { expect, test } from "vitest";
import { findings, language, mended, program } from "./ask.ts";

const IMPORT = 'import asyncio from "asyncio";\n';
const F = "async function f() { return 1; }\n";
const inMain = (line: string) => `${IMPORT}${F}async function main() {\n  ${line}\n}`;

test("a coroutine that nobody awaits is underlined, and awaited or made a task", () => {
  expect(findings(inMain("f();"))).toEqual([
    [
      "forgotten-await",
      "f()",
      "Nothing happens here: `f()` only makes a coroutine, and nothing awaits it. Await it, or make it a task with asyncio.create_task().",
    ],
  ]);
  expect(mended(inMain("f();"), "Add await")).toBe(inMain("await f();"));
  expect(mended(inMain("f();"), "Make it a task: asyncio.create_task()")).toBe(
    inMain("asyncio.create_task(f());"),
  );
});

test("awaiting makes the function around it async; at the top level, the coroutine is run", () => {
  expect(mended(`${F}function main() {\n  f();\n}`, "Add await, and make the function async")).toBe(
    `${F}async function main() {\n  await f();\n}`,
  );
  expect(mended(`${F}class A {\n  go() { f(); }\n}`, "Add await, and make the function async")).toBe(
    `${F}class A {\n  async go() { await f(); }\n}`,
  );
  expect(mended(`${F}const go = () => { f(); };`, "Add await, and make the function async")).toBe(
    `${F}const go = async () => { await f(); };`,
  );
  expect(mended(`${F}f();`, "Start it with asyncio.run()")).toBe(`${IMPORT}${F}asyncio.run(f());`);
  expect(mended(`import { run } from "asyncio";\n${F}f();`, "Start it with run()")).toBe(
    `import { run } from "asyncio";\n${F}run(f());`,
  );
});

test("a coroutine or a task where its result is needed is awaited there", () => {
  const pairs: [string, string][] = [
    ["const n = f() + 1;", "const n = await f() + 1;"],
    ["print(f().toFixed(2));", "print((await f()).toFixed(2));"],
    ["const n: number = f();", "const n: number = await f();"],
    ["if (f() === 1) print(1);", "if (await f() === 1) print(1);"],
    ["const [a] = asyncio.gather(f());", "const [a] = await asyncio.gather(f());"],
    [
      "const t = asyncio.create_task(f()); print(t * 2);",
      "const t = asyncio.create_task(f()); print(await t * 2);",
    ],
  ];
  for (const [wrong, right] of pairs) {
    expect([wrong, findings(inMain(wrong)).map(([code]) => code)]).toEqual([wrong, ["forgotten-await"]]);
    expect(mended(inMain(wrong), "Add await")).toBe(inMain(right));
    expect([right, findings(inMain(right))]).toEqual([right, []]);
  }
  expect(findings(inMain("print(f().toFixed(2));"))[0]).toEqual([
    "forgotten-await",
    "toFixed",
    "`f()` is a coroutine, and `.toFixed` belongs to its result: await it first.",
  ]);
});

test("a context manager is entered, with an await", () => {
  const lock = (line: string) =>
    `${IMPORT}const lock = new asyncio.Lock();\nasync function main() {\n  ${line}\n}`;
  const right = lock("await using _ = await enter(lock);");
  expect(findings(right)).toEqual([]);
  expect(findings(lock("await using _ = lock;"))).toEqual([
    [
      "manager-without-enter",
      "lock",
      "Entering `lock` has to be awaited: `await using _ = await enter(lock)`. `await using` awaits only the way out; `await enter(...)` awaits the way in, as `async with` does in Python.",
    ],
  ]);
  expect(mended(lock("await using _ = lock;"), "Enter it: await enter(...)")).toBe(right);
  expect(mended(lock("await using _ = enter(lock);"), "Add await")).toBe(right);
  expect(mended(lock("using _ = lock;"), "Write await using, and enter it")).toBe(right);
  expect(findings(lock("await using tg = new asyncio.TaskGroup(), t = asyncio.timeout(1);"))).toEqual([]);
  expect(findings(lock("await using five = 5;")).map(([code]) => code)).toEqual(["no-manager"]);
});

test("an async function that is passed or awaited without a call is called", () => {
  const pairs: [string, string, string][] = [
    ["const t = asyncio.create_task(f);", "Call it: f()", "const t = asyncio.create_task(f());"],
    ["await asyncio.gather(f(), f);", "Call it: f()", "await asyncio.gather(f(), f());"],
    ["await asyncio.wait_for(f, 1);", "Call it: f()", "await asyncio.wait_for(f(), 1);"],
    ["await asyncio.sleep;", "Call it: asyncio.sleep()", "await asyncio.sleep();"],
  ];
  for (const [wrong, title, right] of pairs) {
    expect([wrong, findings(inMain(wrong)).map(([code]) => code)]).toEqual([wrong, ["not-called"]]);
    expect(mended(inMain(wrong), title)).toBe(inMain(right));
  }
  expect(findings(inMain("asyncio.get_running_loop().call_later(1, f); const all = [1].map(f);"))).toEqual(
    [],
  );
});

test("what is not imported is imported", () => {
  const main = (body: string) => `async function main() { ${body} }`;
  expect(findings(main("await asyncio.sleep(1);"))).toEqual([
    ["missing-import", "asyncio", '`asyncio` is not imported: `import asyncio from "asyncio";`.'],
  ]);
  expect(mended(main("await asyncio.sleep(1);"), 'Add import asyncio from "asyncio";')).toBe(
    `${IMPORT}${main("await asyncio.sleep(1);")}`,
  );
  expect(mended(main("await sleep(1);"), 'Import { sleep } from "asyncio"')).toBe(
    `import { sleep } from "asyncio";\n${main("await sleep(1);")}`,
  );
  expect(
    mended(`import { run } from "asyncio";\n${main("await sleep(1);")}`, 'Import { sleep } from "asyncio"'),
  ).toBe(`import { run, sleep } from "asyncio";\n${main("await sleep(1);")}`);
  expect(mended(IMPORT + main("await sleep(1);"), "Write asyncio.sleep")).toBe(
    IMPORT + main("await asyncio.sleep(1);"),
  );
});

test("names of Python's, of the browser's, left out and misspelled each have their own word", () => {
  expect(
    findings(`${IMPORT}None; setTimeout; prnt(1); asyncio.slep(1); asyncio.open_unix_connection();`).map(
      ([, , message]) => message,
    ),
  ).toEqual([
    "Python's `None` is `null` here. Write: null; setTimeout; prnt(1); asyncio.slep(1); asyncio.open_unix_connection();",
    "There is no `setTimeout` here. To wait, use `await asyncio.sleep(1)`; to call something later, `loop.call_later(1, callback)`.",
    "There is no `prnt`. Did you mean `print`?",
    'The module "asyncio" has no `slep`. Did you mean `sleep`?',
    "`asyncio.open_unix_connection` is left out here: there are no files, so no Unix sockets: use `asyncio.open_connection()` and `asyncio.start_server()`",
  ]);
});

test("promises are told apart from coroutines", () => {
  expect(
    findings(inMain("f().then((x) => x); Promise.all([f()]); new Promise((go) => go(1));")).map(
      ([code, at]) => [code, at],
    ),
  ).toEqual(
    [
      ["forgotten-await", "f().then((x) => x)"],
      ["promise", "then"],
      ["promise", "all"],
      ["promise", "Promise"],
    ].slice(1),
  );
  expect(
    mended(
      `async function* g() { yield 1; }\nasync function main() { for (const x of g()) print(x); }`,
      "Write for await",
    ),
  ).toContain("for await (const x of g())");
});

test("await where it cannot stand is said in the compiler's words", () => {
  expect(findings(`${F}await f();`)).toEqual([
    [
      "top-level-await",
      "await",
      "As in Python, \`await\` can't be used at the top level of a program. Start the program with asyncio.run(). Write: asyncio.run(f());",
    ],
  ]);
  expect(findings(`${F}function g() { await f(); }`)).toEqual([
    ["await-outside-async", "await", "`await` works only inside an `async` function."],
  ]);
  expect(mended(`${F}function g() { await f(); }`, "Make the function async")).toBe(
    `${F}async function g() { await f(); }`,
  );
});

test("what does not parse is an error, and Python's lines are recognised; types that do not fit are warnings", () => {
  const severities = (text: string) => language.diagnose(program(text)).map(({ severity }) => severity);
  expect(findings('def main():\n    print("a")\n')).toEqual([
    [
      "python",
      "def main():",
      "`def` is Python's; a function begins with `function` here, a method with its name. Write: function main() {",
    ],
  ]);
  expect(severities("def main():\n")).toEqual(["error"]);
  expect(severities('const n: number = "a";')).toEqual(["warning"]);
});

test("completion offers members with what is called first, and imports what is not there", () => {
  const names = (text: string) => {
    const offset = text.indexOf("|");
    const found = language.complete(program(text.replace("|", "")), offset);
    return found.sort((a, b) => (a.sort + a.name < b.sort + b.name ? -1 : 1));
  };
  expect(
    names(`${IMPORT}asyncio.|`)
      .slice(0, 4)
      .map(({ name }) => name),
  ).toEqual(["all_tasks", "as_completed", "create_eager_task_factory", "create_task"]);
  expect(names(`${F}f().|`).map(({ name }) => name)).toEqual([
    "close",
    "send",
    "throw",
    "toString",
    "__await__",
    "__name__",
    "__qualname__",
  ]);
  expect(names("sl|").filter(({ name }) => name === "sleep")).toEqual([
    {
      name: "sleep",
      kind: "function",
      sort: "16",
      insert: "sleep",
      from: "asyncio.sleep",
      edits: [{ start: 0, length: 0, text: 'import { sleep } from "asyncio";\n' }],
    },
  ]);
  expect(names(`${IMPORT}sl|`).find(({ name }) => name === "sleep")?.insert).toBe("asyncio.sleep");
  expect(
    language.detail(program("sl"), 2, { name: "sleep", from: "asyncio.sleep" })?.documentation,
  ).toContain("Waits for `delay` seconds");
});

test("a call that is being written shows its parameters", () => {
  const text = `${IMPORT}asyncio.sleep(1, `;
  const call = language.call(program(text), text.length);
  expect(call?.parameters.map(({ from, to }) => call.label.slice(from, to))[0]).toBe("delay: number");
  expect(call?.active).toBe(1);
});

test("formatting indents by two and spaces as the course's programs are", () => {
  const ugly = "async function main(){\nif(1){\nprint( 'a' ,1 )\n}\n}";
  let text = ugly;
  for (const { start, length, text: put } of language.format(program(ugly)).toReversed()) {
    text = text.slice(0, start) + put + text.slice(start + length);
  }
  expect(text).toBe("async function main() {\n  if (1) {\n    print('a', 1)\n  }\n}");
});

test("what is taken out of a list of several kinds may be any of them", () => {
  const pair = `${IMPORT}async function pair() { return [new asyncio.Lock(), new asyncio.Event()]; }\n`;
  expect(
    findings(`${pair}async function main() { const [lock] = await pair(); print(lock.locked()); }`),
  ).toEqual([]);
  expect(
    findings(`${pair}async function main() { const [lock] = await pair(); print(lock.nosuch()); }`).map(
      ([code]) => code,
    ),
  ).toEqual(["2339"]);
});

test("a Set has no order to index, and a Map is asked by a method", () => {
  const waited = (line: string) =>
    inMain(`const [done] = await asyncio.wait([asyncio.create_task(f())]); ${line}`);
  expect(findings(waited("print(done[0].result());"))).toEqual([
    [
      "set-index",
      "done[0]",
      "A Set can't be indexed. Write `[...done][0]`, or loop: `for (const item of done)`.",
    ],
  ]);
  expect(mended(waited("print(done[0].result());"), "Make a list of it: [...done]")).toBe(
    waited("print([...done][0].result());"),
  );
  expect(findings(waited("print([...done][0].result());"))).toEqual([]);
  expect(findings(inMain('const ages = new Map([["Ada", 36]]); print(ages["Ada"]);'))).toEqual([
    ["map-index", 'ages["Ada"]', 'To look up a key in a Map, call its method: `ages.get("Ada")`.'],
  ]);
  const fine =
    'const set = new Set([1]); print(set["size"], set[Symbol.iterator]); const list = [1]; print(list[0]);';
  expect(findings(inMain(fine))).toEqual([]);
});
