import { expect, test } from "vitest";
import { shownOf } from "../../src/workbench/code/bounds.ts";
import { highlight } from "../../src/workbench/code/highlight.ts";
import { tokenizeLine, type Language } from "../../src/workbench/code/tokens.ts";

/** Each piece of the text with its kind, spaces and signs left out. */
function kinds(text: string, language: Language = "typescript"): string[] {
  let state = "";
  return text.split("\n").flatMap((line) => {
    const read = tokenizeLine(line, state, language);
    state = read.state;
    return read.tokens
      .map(({ start, kind }, index) => `${kind}:${line.slice(start, read.tokens[index + 1]?.start)}`)
      .filter((piece) => !/^(p?):/.test(piece));
  });
}

test("keywords, calls, types, numbers, strings and comments are told apart", () => {
  expect(kinds("await using tg = new asyncio.TaskGroup(); // a group")).toEqual([
    "k:await",
    "k:using",
    "k:new",
    "t:TaskGroup",
    "c:// a group",
  ]);
  expect(kinds('print("a", 1.5, 0xff, true, null)')).toEqual([
    "f:print",
    's:"a"',
    "n:1.5",
    "n:0xff",
    "n:true",
    "n:null",
  ]);
});

test("a word after a dot is a member, also where it is a keyword elsewhere", () => {
  expect(kinds("queue.get(); x.type = y.default")).toEqual(["f:get"]);
});

test("a word that is a keyword only in places is plain where it is a name", () => {
  expect(kinds("get(x); const of = type;")).toEqual(["f:get", "k:const"]);
});

test("a template goes on over lines, and the code in it is code", () => {
  expect(kinds("`a ${f({ b: 1 })}\nc` + d()")).toEqual(["s:`a ", "f:f", "n:1", "s:c`", "f:d"]);
});

test("a template in a template ends where it ends", () => {
  expect(kinds("`a${`b${c()}`}d` ; e()")).toEqual(["s:`a", "s:`b", "f:c", "s:`", "s:d`", "f:e"]);
});

test("a block comment goes on over lines", () => {
  expect(kinds("f() /* one\n two */ g()")).toEqual(["f:f", "c:/* one", "c: two */", "f:g"]);
});

test("a slash is a division after a value and begins a regular expression elsewhere", () => {
  expect(kinds("a / b / c()")).toEqual(["f:c"]);
  expect(kinds("x = /a[/]b/g; return /'/")).toEqual(["s:/a[/]b/g", "k:return", "s:/'/"]);
});

test("an unclosed string ends with its line", () => {
  expect(kinds('print("oops\nf()')).toEqual(["f:print", 's:"oops', "f:f"]);
});

test("Python has its own words, comments and long strings", () => {
  expect(
    kinds('async def main():  # go\n    """Says\n    hello."""\n    print(f"hi {1}", None)', "python"),
  ).toEqual([
    "k:async",
    "k:def",
    "f:main",
    "c:# go",
    's:"""Says',
    's:    hello."""',
    "f:print",
    's:f"hi {1}"',
    "n:None",
  ]);
});

test("every character of a text is in the HTML, escaped", () => {
  const text = 'if (a < b && c > `<${d}>`) { print("&amp;"); }\n\n// "<script>"\n';
  const plain = highlight(text, "typescript")
    .replaceAll(/<span class="[ksnftc]">|<\/span>/g, "")
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&amp;", "&");
  expect(plain).toBe(text);
});

test("no element has more tokens beside each other than a page-wide selector can bear", () => {
  const numbers = Array.from({ length: 1_000 }, (_, index) => `f(${index % 10});`).join("\n");
  const groups = highlight(numbers, "typescript").split("<span>");
  expect(groups.length - 1).toBe(Math.floor(2_000 / 64) + 1);
  expect(Math.max(...groups.map((group) => group.match(/<span class/g)?.length ?? 0))).toBe(64);
});

test("a group of tokens changes nothing of what is read", () => {
  const lines = Array.from({ length: 100 }, (_, index) => `await f(${index}, "a"); // <b>`);
  const plain = highlight(lines.join("\n"), "typescript").replaceAll(/<\/?span[^>]*>/g, "");
  expect(plain).toBe(lines.join("\n").replaceAll("<", "&lt;").replaceAll(">", "&gt;"));
});

test("a line too long is plain, and the lines around it are not", () => {
  const long = `f("${"x".repeat(2_000)}");`;
  expect(highlight(`f();\n${long}\nf();`, "typescript")).toBe(
    `<span class="f">f</span>();\n${long}\n<span class="f">f</span>();`,
  );
});

test("a text too long is plain", () => {
  const text = "f(1 < 2);\n".repeat(4_001);
  expect(highlight(text, "typescript")).toBe(text.replaceAll("<", "&lt;"));
});

test("templates in templates are counted so far and no further", () => {
  const line = "`${".repeat(300);
  expect(tokenizeLine(line, "", "typescript").state).toHaveLength(200);
});

test.each([
  ["colored", "f();"],
  ["long line", `f();\n${"x".repeat(2_001)}`],
  ["long", "f();\n".repeat(8_001)],
  ["too long", "f();\n".repeat(10_000)],
  ["too long", "x".repeat(200_001)],
])("%s: what is shown of a text goes by its length and its lines'", (shown, text) => {
  expect(shownOf(text)).toBe(shown);
});
