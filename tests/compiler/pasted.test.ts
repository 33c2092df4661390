/** What comes with code from a page or a chat is named, with the line as it should be, and can be taken away. */
import * as esbuild from "esbuild-wasm";
import { afterAll, expect, test } from "vitest";

import { pasted } from "../../src/compiler/complaints/pasted/pasted.ts";
import { program, said } from "./support.ts";

afterAll(() => esbuild.stop());

const Z = "\u200b";

/** A paste; what is said of it; and the program without what came along, if that is one. */
const pastes: [name: string, paste: string, complaint: string, clean: string][] = [
  [
    "curly quotes",
    'import asyncio from “asyncio”;\nprint(‘it’s’, “a "b"”);',
    'main.ts:1:21+1 pasted-quote: `“` is a curly quotation mark; a string in code has straight quotes.\n  Write: import asyncio from "asyncio";',
    "import asyncio from \"asyncio\";\nprint('it’s', 'a \"b\"');",
  ],
  [
    "a string that ends with a curly quote",
    'print("hello”);',
    'main.ts:1:13+1 pasted-quote: `”` is a curly quotation mark; a string in code has straight quotes.\n  Write: print("hello");',
    'print("hello");',
  ],
  [
    "a zero-width space",
    `print("a");\n${Z}print("b");`,
    'main.ts:2:1+1 pasted-invisible: There is a zero-width space (U+200B) here, which is invisible, and not code.\n  Write: print("b");',
    'print("a");\nprint("b");',
  ],
  [
    "a mark that turns the direction of text",
    "const \u202ex = 1;",
    "main.ts:1:7+1 pasted-invisible: There is an invisible character (U+202E) here, which is invisible, and not code.\n  Write: const x = 1;",
    "const x = 1;",
  ],
  [
    "a fence",
    '```ts\nprint("a");\n```',
    "main.ts:1:1+5 pasted-fence: ```` ```ts ```` marks code in Markdown; it is not part of the code.\n  Remove this line, and the one that ends the block.",
    'print("a");',
  ],
  [
    "the end of a fence",
    'print("a");\n```\n',
    "main.ts:2:1+3 pasted-fence: ```` ``` ```` marks code in Markdown; it is not part of the code.\n  Remove this line, and the one that ends the block.",
    'print("a");\n',
  ],
  [
    "a fence with prose around it",
    'Try this:\n~~~\nprint("a");\n~~~\nGood luck!',
    "main.ts:2:1+3 pasted-fence: ```` ~~~ ```` marks code in Markdown; it is not part of the code.\n  Remove this line, and the one that ends the block.",
    '// Try this:\nprint("a");\n// Good luck!',
  ],
  [
    "HTML's entities",
    "const less = (a, b) =&gt; a &lt; b;\nprint(&quot;x &amp; y&quot;);",
    "main.ts:1:22+4 pasted-entity: `&gt;` is how HTML writes `>`; in code it is the character itself.\n  Write: const less = (a, b) => a < b;",
    'const less = (a, b) => a < b;\nprint("x & y");',
  ],
  [
    "an entity that could be read as code",
    "if (1 &lt; 2) print(1);",
    "main.ts:1:7+4 pasted-entity: `&lt;` is how HTML writes `<`; in code it is the character itself.\n  Write: if (1 < 2) print(1);",
    "if (1 < 2) print(1);",
  ],
  [
    "line numbers",
    " 9  async function main() {\n10    print(1);\n11  }",
    "main.ts:1:2+1 pasted-line-number: The lines begin with line numbers, which are not code.\n  Write: async function main() {",
    "async function main() {\n  print(1);\n}",
  ],
  [
    "line numbers with a mark",
    "1: print(1);\n2: print(2);",
    "main.ts:1:1+2 pasted-line-number: The lines begin with line numbers, which are not code.\n  Write: print(1);",
    "print(1);\nprint(2);",
  ],
  [
    "marks of a quotation",
    "> print(1);\n> print(2);",
    "main.ts:1:1+1 pasted-quote-mark: The lines begin with `>`, which marks a quotation and is not code.\n  Write: print(1);",
    "print(1);\nprint(2);",
  ],
  [
    "the head of a chat's box",
    "typescript\nCopy code\nprint(1);",
    "main.ts:1:1+10 pasted-heading: `typescript` and `Copy code` are the header of the box that the code was copied from.\n  Remove these lines.",
    "print(1);",
  ],
  [
    "full-width brackets",
    "print（1）；",
    "main.ts:1:6+1 pasted-lookalike: `（` only looks like `(`: code needs the plain one.\n  Write: print(1);",
    "print(1);",
  ],
  [
    "a typesetter's dash",
    "print(5 – 3);",
    "main.ts:1:9+1 pasted-lookalike: `–` only looks like `-`: code needs the plain one.\n  Write: print(5 - 3);",
    "print(5 - 3);",
  ],
];

test.each(pastes)("%s", async (_, paste, complaint, clean) => {
  expect(await said(paste)).toEqual([complaint]);
  expect(pasted(paste, false)!.clean).toBe(clean);
  await program(clean);
});

test("a console's prompts go away, and what is left is told apart as Python", async () => {
  const console = '>>> import asyncio\n>>> async def main():\n...     print("x")\n>>> asyncio.run(main())';
  expect(await said(console)).toEqual([
    'main.ts:1:1+3 pasted-prompt: `>>>` is the prompt of Python\'s console, not code.\n  Write: import asyncio from "asyncio";',
  ]);
  const { clean } = pasted(console, false)!;
  expect(clean).toBe('import asyncio\nasync def main():\n    print("x")\nasyncio.run(main())');
  expect((await said(clean))[0]).toContain("Write: async function main() {");
});

test("each kind is named once, where it is first", async () => {
  const paste = `\`\`\`\n1 print(“a”);\n2 ${Z}print(“b”);\n\`\`\``;
  expect((await said(paste)).map((each) => each.split(": ")[0])).toEqual([
    "main.ts:1:1+3 pasted-fence",
    "main.ts:2:1+1 pasted-line-number",
    "main.ts:2:9+1 pasted-quote",
    "main.ts:3:3+1 pasted-invisible",
  ]);
  expect(pasted(paste, false)!.clean).toBe('print("a");\nprint("b");');
});

test("what is inside strings, comments and templates is the program's own", async () => {
  const programs = [
    'const s = "“quoted” – … &quot;"; // ‘x’ &lt;\nprint(s);',
    "/*\n```ts\nx\n```\n>>> f()\n*/\nprint(1);",
    "const m = `\n\\`\\`\\`ts\nx\n\\`\\`\\`\n> a\n`;\nprint(m);",
    "print(/[“”]/.test('“'), `&lt;${'“'}`);",
    "const naïve = 1, 変数 = 2;\u00a0print(naïve + 変数);",
    "const x = 64\n  >>> 2;\nprint(x);",
    "const more = [1], all = [\n...more,\n];\nprint(all);",
  ];
  for (const text of programs) {
    await program(text);
    expect([text, pasted(text, true)]).toEqual([text, null]);
  }
  expect(await said('/*\n>>> f()\n*/\nconst s = "“";\nconst 1;')).toEqual([
    "main.ts:5:7+1 syntax: Expected identifier but found `1`.",
  ]);
});
