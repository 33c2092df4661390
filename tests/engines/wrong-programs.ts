/** Small wrong programs, a mistake each: what a traceback says of them, and where, must not depend on the browser. */
export const wrongPrograms: Readonly<Record<string, string>> = {
  "reference error at the top": `print("before");\nprint(nobody);\n`,
  "reference error in a function": `function f() {\n  return nobody;\n}\nfunction g() {\n  f();\n}\ng();\n`,
  "type error: undefined call": `const o: any = {};\nprint("a");\no.method();\n`,
  "type error: undefined property": `const o: any = undefined;\nprint(o.name);\n`,
  "type error: null property deep": `const o: any = {a: null};\nfunction f() {\n  return o.a.b;\n}\nf();\n`,
  "thrown ValueError at top": `print("x");\nthrow new ValueError("no good");\n`,
  "thrown in async": `import asyncio from "asyncio";\nasync function inner() {\n  await asyncio.sleep(1);\n  throw new ValueError("no good");\n}\nasync function main() {\n  await inner();\n}\nasyncio.run(main());\n`,
  "plain function thrown from async": `import asyncio from "asyncio";\nfunction divide(a: number, b: number) {\n  if (b === 0) throw new ZeroDivisionError("division by zero");\n  return a / b;\n}\nasync function main() {\n  await asyncio.sleep(0.5);\n  print(divide(1, 0));\n}\nasyncio.run(main());\n`,
  "reference error in async": `import asyncio from "asyncio";\nasync function main() {\n  await asyncio.sleep(0);\n  print(nobody);\n}\nasyncio.run(main());\n`,
  "in a callback of map": `const list = [1, 2];\nconst twice = list.map((n) => {\n  if (n === 2) throw new ValueError("two");\n  return n * 2;\n});\nprint(twice);\n`,
  "in a method of a class": `class Till {\n  total = 0;\n  add(n: number) {\n    if (n < 0) throw new ValueError("negative");\n    this.total += n;\n  }\n}\nconst till = new Till();\ntill.add(1);\ntill.add(-1);\n`,
  tdz: `print("a");\nprint(later);\nconst later = 1;\n`,
  "const assigned": `const a = 1;\nfunction f() {\n  // @ts-ignore\n  a = 2;\n}\nf();\n`,
  "not iterable": `const n: any = 5;\nfor (const x of n) print(x);\n`,
  "json parse": `print("a");\nJSON.parse("{oops");\n`,
  "invalid array length": `print("a");\nnew Array(-1);\n`,
  recursion: `function f(n: number): number {\n  return 1 + f(n + 1);\n}\nprint(f(0));\n`,
  "recursion in async": `import asyncio from "asyncio";\nasync function f(n: number): Promise<number> {\n  return 1 + (await f(n + 1));\n}\nasyncio.run(f(0));\n`,
  fetch: `import asyncio from "asyncio";\nasync function main() {\n  const r = await (fetch as any)("http://x");\n  print(r);\n}\nasyncio.run(main());\n`,
  setTimeout: `(globalThis as any).setTimeout;\nprint("a");\n// @ts-ignore\nsetTimeout(() => print("b"), 1000);\n`,
  "forgotten import": `async function main() {\n  // @ts-ignore\n  await asyncio.sleep(1);\n}\n// @ts-ignore\nasyncio.run(main());\n`,
  locked: `// @ts-ignore\nArray.prototype.map = () => 1;\nprint("x");\n`,
  "try finally error": `import asyncio from "asyncio";\nasync function main() {\n  try {\n    await asyncio.sleep(1);\n    throw new RuntimeError("first");\n  } finally {\n    const o: any = null;\n    o.x;\n  }\n}\nasyncio.run(main());\n`,
  "task exception never retrieved": `import asyncio from "asyncio";\nasync function bad() {\n  throw new ValueError("lost");\n}\nasync function main() {\n  asyncio.create_task(bad());\n  await asyncio.sleep(1);\n}\nasyncio.run(main());\n`,
  group: `import asyncio from "asyncio";\nasync function bad(n: number) {\n  await asyncio.sleep(n);\n  throw new ValueError(\`bad \${n}\`);\n}\nasync function main() {\n  const tg = new asyncio.TaskGroup();\n  await using _ = await (tg as any).enter?.();\n}\nasyncio.run(main());\n`,
  generator: `function* numbers() {\n  yield 1;\n  throw new ValueError("in the generator");\n}\nfor (const n of numbers()) print(n);\n`,
  "sort callback": `const list = [3, 1, 2];\nlist.sort(() => {\n  throw new ValueError("always");\n});\n`,
  "the first line": `throw new ValueError("here");\n`,
};

/** Told less by an engine than V8 tells it: what it says instead at the end. */
export const saidWithLess: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  tdz: { WebKitGTK: "ReferenceError: Cannot access a variable before initialization" },
  "const assigned": {
    WebKitGTK: "TypeError: Cannot assign to a read only property or a constant variable",
  },
  locked: {
    Firefox: "TypeError: Cannot assign to read only property 'map'",
    WebKitGTK: "TypeError: Cannot assign to a read only property or a constant variable",
  },
  "json parse": {
    Firefox: "SyntaxError: Expected property name or '}' in JSON at line 1 column 2",
    WebKitGTK: "SyntaxError: Expected '}' in JSON",
  },
};

/** How many frames an engine keeps of a recursion without end, and whether of the outermost, is its own affair. */
export const endsDeep: ReadonlySet<string> = new Set(["recursion"]);
