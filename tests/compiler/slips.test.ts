/** What means something else here than to a reader of Python, though it parses or nearly does: said whole, with the right line. */
import * as esbuild from "esbuild-wasm";
import { afterAll, expect, test } from "vitest";

import { slips } from "../../src/compiler/complaints/slips/slips.ts";
import { PROVIDED } from "../../src/compiler/complaints/slips/undeclared.ts";
import { builtins } from "../../src/asyncio/builtins.ts";
import { program, said, warnings } from "./support.ts";

afterAll(() => esbuild.stop());

const inFunction = (line: string) => `async function f() {\n  ${line}\n}`;

test("a catch that seems to ask for one kind of error is refused, with the line that does", async () => {
  expect(await said("try {\n  f();\n} catch (ValueError) {\n  print(1);\n}")).toMatchInlineSnapshot(`
    [
      "main.ts:3:10+10 catch-filter: A \`catch\` here catches every error, and its parentheses only name it. Check in the block which error it is.
      Write: } catch (error) { if (!(error instanceof ValueError)) throw error;",
    ]
  `);
  const helps: [parameter: string, help: string][] = [
    [
      "asyncio.CancelledError",
      "} catch (error) { if (!(error instanceof asyncio.CancelledError)) throw error;",
    ],
    ["ValueError as e", "} catch (e) { if (!(e instanceof ValueError)) throw e;"],
    ["e: ValueError", "} catch (e) { if (!(e instanceof ValueError)) throw e;"],
    ["ValueError e", "} catch (e) { if (!(e instanceof ValueError)) throw e;"],
    [
      "(ValueError, KeyError)",
      "} catch (error) { if (!(error instanceof ValueError || error instanceof KeyError)) throw error;",
    ],
    [
      "ValueError | asyncio.QueueFull err",
      "} catch (err) { if (!(err instanceof ValueError || err instanceof asyncio.QueueFull)) throw err;",
    ],
    ["Exception", "} catch (error) { if (!(error instanceof Error)) throw error;"],
  ];
  for (const [parameter, help] of helps) {
    const [complaint = ""] = await said(`try {\n} catch (${parameter}) {\n}`);
    expect([parameter, complaint.split("Write: ")[1]]).toEqual([parameter, help]);
  }
  const [hidden = ""] = await said("try {\n} catch (ValueError) {\n  print(error);\n}");
  expect(hidden).toContain("catch (error2) { if (!(error2 instanceof ValueError)) throw error2;");
  await program("try {} catch (error) {} try {} catch {} try {} catch ({ message }) {} try {} catch (E) {}");
  await program(
    "try {} catch (e: any) {} try {} catch (e: unknown) {} const o = { catch(KeyError) {} }; o.catch(1);",
  );
});

test("a constructor that waits is refused, async or not: a static method can wait", async () => {
  expect(await said("class A {\n  async constructor(n) {\n    await n;\n  }\n}")).toMatchInlineSnapshot(`
    [
      "main.ts:2:3+17 waiting-constructor: A constructor can't wait: \`new\` returns the object at once. A static method can create it and wait.
      Write: static async create(n) {
               const made = new A();
               await ...;
               return made;
             }
      and \`await A.create(...)\` instead of \`new A(...)\`.",
    ]
  `);
  expect(
    (await said("class A extends B {\n  constructor() {\n    super();\n    await 1;\n  }\n}"))[0],
  ).toContain("main.ts:4:5+5 waiting-constructor");
  await program("class A { constructor(f) { f(async () => { await 1; }); } async go() { await 1; } }");
  await program("const o = { constructor: async () => { await 1; } }; o.constructor();");
});

test("a pair is taken apart in brackets", async () => {
  expect(await said(inFunction("a, b = await g();"))).toMatchInlineSnapshot(`
    [
      "main.ts:2:3+4 python: Python unpacks a pair with \`a, b = pair\`; here the names go in square brackets.
      Write: let [a, b] = await g();",
    ]
  `);
  const helps: [line: string, help: string][] = [
    ["let a = 1, b = 2;\n  a, b = b, a;", "[a, b] = [b, a];"],
    ["let a = 1, b = 2\n  a, b = b, a", ";[a, b] = [b, a]"],
    ["this.a, this.b = 1, f(2, 3);", "[this.a, this.b] = [1, f(2, 3)];"],
    ["const a, b = await g(1, 2);", "const [a, b] = await g(1, 2);"],
    ["let a, b = 1, 2;", "let [a, b] = [1, 2];"],
    ["(a, b) = [1, 2];", "[a, b] = [1, 2];"],
    ["for (const a, b of []) {}", "for (const [a, b] of []) {}"],
  ];
  for (const [line, help] of helps) {
    const [complaint = ""] = await said(inFunction(line));
    expect([line, complaint.split("Write: ")[1]]).toEqual([line, help]);
  }
  await program("let a, b = 5; const { c,\n  d, e = 2 } = { c: 1, d: 2 }; print(a, b, c, d, e);");
  await program(
    "const o = {\n  a: 1,\n}, p = 2,\n  q = 3; let i, j; for (i = 0,\n  j = 1; i < j; i++) {}\nprint(o, p, q);",
  );
  await program("function f(\n  a, b = 2,\n  c = 3) { return [a, b, c]; } f(1);");
});

test("what nothing declares is declared where all that use it can see it", async () => {
  expect(await said("total = 0;\nfor (n of [1]) {\n  total += n;\n}")).toMatchInlineSnapshot(`
    [
      "main.ts:1:1+5 undeclared: \`total\` is not declared. In Python, assigning to a name declares it; here a variable is declared with \`let\` or \`const\`.
      Write: let total = 0;",
      "main.ts:2:6+1 undeclared: \`n\` is not declared. In Python, assigning to a name declares it; here a variable is declared with \`let\` or \`const\`.
      Write: for (const n of [1]) {",
    ]
  `);
  const helps: [text: string, help: string][] = [
    [
      "function f() {\n  y = 2;\n}\nprint(y);",
      "Declare it where everything that uses it can see it, for example at the top of the file: let y;",
    ],
    [
      "count += 1;",
      "Declare it with its first value, where everything that uses it can see it, for example at the top of the file: let count = 0;",
    ],
    ["[a, b] = [1, 2];", "Write: let [a, b] = [1, 2];"],
    ["for (i = 0; i < 3; i++) print(i);", "Write: for (let i = 0; i < 3; i++) print(i);"],
    ["let totals = 1;\ntotal = 2;", "Did you mean `totals`? If not: Write: let total = 2;"],
  ];
  for (const [text, help] of helps) {
    const [complaint = ""] = await said(text);
    expect([text, complaint.split("\n  ")[1]]).toEqual([text, help]);
  }
  await program("print = 1; undefined; globalThis.n = 1; n = 2;");
  await program(
    "class A { total = 0; } const o = { a: 1 }; o.b = 2; [o.c] = [3]; ({ a: o.d } = o); f({ x: 1 }); function f({ x: y }) { y = 2; }",
  );
  await program(
    'const f = (a) => { a = 1; }, g = b => { b = 1; }; try {} catch (e) { e = 1; } import c from "asyncio"; enum D { E } let x: number, y = 1; x = y;',
  );
});

test("what is provided can be given a value of one's own", () => {
  const lower = [...Object.keys(builtins), ...Object.getOwnPropertyNames(globalThis)].filter((name) =>
    /^[a-z]|^JSON$/.test(name),
  );
  const ours = Object.keys(builtins).filter((name) => /^[a-z]/.test(name));
  expect(ours.filter((name) => !PROVIDED.has(name))).toEqual([]);
  expect([...PROVIDED].filter((name) => !lower.includes(name))).toEqual(["arguments"]);
});

test("a method has no parameter for its object", async () => {
  expect(await said("class A {\n  greet(self, name) { print(self.name, name); }\n}")).toMatchInlineSnapshot(`
    [
      "main.ts:2:9+4 python: A method doesn't list its own object as a parameter here: Python's \`self\` is \`this\`.
      Write: greet(name) { print(this.name, name); }",
    ]
  `);
  await program("function f(self) { return self; } const self = 1; f(self); class A { f = (self) => self; }");
});

test("a division that is a comment is refused where it swallows a bracket, and doubtful where it does not", async () => {
  expect(await said("print(7 // 2);\nprint(1);")).toMatchInlineSnapshot(`
    [
      "main.ts:1:9+2 python: What comes after \`//\` is a comment here. Python's \`7 // 2\` is \`Math.floor(7 / 2)\`.
      Write: print(Math.floor(7 / 2));",
    ]
  `);
  expect(await warnings("const n = 7 // 2;\nprint(n);")).toMatchInlineSnapshot(`
    [
      "main.ts:1:13+2 python: What comes after \`//\` is a comment here. Python's \`7 // 2\` is \`Math.floor(7 / 2)\`.
      Write: const n = Math.floor(7 / 2);",
    ]
  `);
  expect(await warnings("let n = 7 // 2\nprint(n)")).toHaveLength(1);
  for (const text of [
    "const n = 7; // 2\n",
    "const n = f() // cleanup();\nfunction f() {}",
    "const n = 7 // seconds\n;",
    "print(7 // the first (and best)\n);",
    'print("a // 2");',
    "const list = [\n  7, // 2\n];",
    "const n = 7 // 2\n; print(n);",
  ]) {
    expect([text, await warnings(text)]).toEqual([text, []]);
  }
});

test("what strict code may not do in a function has words of its own", async () => {
  expect(
    (
      await Promise.all([
        said(inFunction("with (open()) {\n  }")),
        said(inFunction("let x; delete x;")),
        said("function f(a, a) {}"),
        said(inFunction("eval = 1;")),
      ])
    ).flat(),
  ).toMatchInlineSnapshot(`
    [
      "main.ts:2:3+15 python: \`with\` is Python's; here it is \`using\`, which lasts until the end of the block.
      Write: { using _ = open();",
      "main.ts:2:10+1 syntax: \`x\` is a variable, and cannot be deleted.
      Write: x = undefined;",
      "main.ts:1:15+1 syntax: Two parameters have the name \`a\`.
      Give one of them another name.",
      "main.ts:2:3+4 syntax: \`eval\` cannot be given a value.
      Choose another name.",
    ]
  `);
});

test("a text of a million letters is read in no time", () => {
  const long = 1_000_000;
  const texts = [
    " ",
    "a, ",
    "catch (",
    "x // 2 ",
    "(self",
    "a.",
    "async constructor(",
    "'",
    "{",
    "\n",
    "a, b = 1\n",
    "7 // 2)\n",
  ];
  for (const piece of texts) {
    const start = process.cpuUsage().user;
    slips(piece.repeat(long / piece.length), false);
    expect([piece, (process.cpuUsage().user - start) / 1e6 < 4]).toEqual([piece, true]);
  }
});
