/** What would hold the compiler up is refused in words, or passed over, at once. */
import { expect, test } from "vitest";
import { pythonHabit } from "../../src/compiler/complaints/python.ts";
import { helpTopLevel } from "../../src/compiler/complaints/awaits.ts";
import { refuseLongFile } from "../../src/compiler/long-file.ts";
import { nearest } from "../../src/compiler/spelling.ts";
import { Source } from "../../src/compiler/source.ts";

const refusal = (text: string) => {
  const refused = refuseLongFile(new Source("main.ts", text));
  return refused === null ? null : [refused.code, refused.line, refused.message, refused.help];
};

test("an enum that doubles a text again and again is refused at the line where it grows too long", () => {
  const doubling = Array.from({ length: 30 }, (_, i) => `  a${i + 1} = \`\${a${i}}\${a${i}}\`,`);
  expect(refusal(["enum E {", '  a0 = "x",', ...doubling, "}"].join("\n"))).toEqual([
    "too-long",
    10,
    "The texts of this enum grow too long to be worked out beforehand.",
    "Write the texts out, or make them in a function, when the program runs.",
  ]);
  const adding = Array.from({ length: 30 }, (_, i) => `  a${i + 1} = a${i} + a${i},`);
  expect(refusal(["enum E {", '  a0 = "x",', ...adding, "}"].join("\n"))?.[0]).toBe("too-long");
});

test("enums as people write them pass", () => {
  const counting = Array.from({ length: 30 }, (_, i) => `  a${i + 1} = a${i} + 1,`);
  expect(
    refusal(["enum E {", "  a0 = 1,", ...counting, "}", 'print("done" + "and" + "done");'].join("\n")),
  ).toBeNull();
  expect(refusal('enum Color { Red = "red", Blue = "blue" }\nprint("a" + "b");')).toBeNull();
  expect(refusal(`// An enum would do.\nprint(${'"a" + '.repeat(40)}"b");`)).toBeNull();
});

test("a file of megabytes is refused with its size", () => {
  expect(refusal(`print(1); //${"x".repeat(1_000_000)}`)).toEqual([
    "too-long",
    1,
    "This file has 1,000,012 characters, too many to be compiled.",
    "A file may have 1,000,000 characters. Is there data in it that the program could make instead?",
  ]);
});

test("long lines and words are passed over by what compares and explains", () => {
  const long = 1_000_000;
  expect(pythonHabit(`for x in a${" ".repeat(long)}!`)).toBeNull();
  expect(helpTopLevel("await asyncio.run(".repeat(long / 20))).toContain("await ...;");
  expect(nearest("a".repeat(long), ["b".repeat(long)])).toBeNull();
});
