import fc from "fast-check";
import { expect, test } from "vitest";
import { drawn, inLine, painted, withoutHeaps } from "../../src/workbench/run/output/drawn.ts";
import { OpenLine, type Written } from "../../src/workbench/run/line.ts";
import { findPlaces } from "../../src/workbench/run/places.ts";
import { piecesOf } from "../../src/workbench/run/output/printed.ts";
import { excerpt } from "../../src/workbench/run/Report.tsx";

test("a text is drawn to its bound, and says how much is left out", () => {
  expect(drawn("x".repeat(10_000))).toEqual({ text: "x".repeat(10_000), left: "" });
  expect(drawn("x".repeat(200_000))).toEqual({
    text: "x".repeat(10_000),
    left: "… and 190,000 more characters.",
  });
});

test("an emoji counts as twenty letters, and is never cut in two", () => {
  expect(drawn("👩".repeat(6), 100)).toEqual({ text: "👩".repeat(5), left: "… and 2 more characters." });
  expect(inLine("a👩👩", 30)).toBe("a👩…");
});

test("of a heap of marks over one letter a few are drawn, and the others counted", () => {
  const mark = "\u0301";
  expect(withoutHeaps(`a${mark.repeat(100_000)}b`)).toBe(`a${mark.repeat(8)} [99,992 more marks] b`);
  expect(withoutHeaps(`a${mark.repeat(8)}`)).toBe(`a${mark.repeat(8)}`);
  expect(withoutHeaps(`a${mark.repeat(9)}`)).toBe(`a${mark.repeat(8)} [1 more mark] `);
});

test("what turns the order of letters round is left out of a picture", () => {
  expect(painted("\u202eksat live\u202c")).toBe("ksat live");
});

test("the bound holds for any text, and nothing is drawn that was not there", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary", maxLength: 200 }), fc.nat({ max: 100 }), (text, letters) => {
      const { text: shown, left } = drawn(text, letters);
      expect(left === "").toBe(shown === withoutHeaps(text));
      expect(inLine(text, letters).length).toBeLessThanOrEqual(letters + 1 + 30 * text.length);
    }),
  );
});

test("a long word is looked through once for places, whatever is in it", () => {
  const word = "a".repeat(1_000_000);
  expect(findPlaces(word)).toEqual([word]);
  expect(findPlaces("a/".repeat(500_000))).toHaveLength(1);
  expect(findPlaces(`${word}.ts:`)).toHaveLength(1);
});

test("a path is found whole, and where it begins with a dot", () => {
  const files = (text: string) =>
    findPlaces(text).flatMap((piece) => (typeof piece === "string" ? [] : [piece.place.file]));
  expect(files("lib/clients/http.ts:3 (main.ts:4:5) ./other.ts:6")).toEqual([
    "lib/clients/http.ts",
    "main.ts",
    "other.ts",
  ]);
});

test("a text has so many places that are links, and the others are text", () => {
  const pieces = findPlaces("main.ts:1 ".repeat(90_000));
  expect(pieces.filter((piece) => typeof piece !== "string")).toHaveLength(200);
  expect(pieces.map((piece) => (typeof piece === "string" ? piece : piece.text)).join("")).toHaveLength(
    900_000,
  );
});

test("a chunk of more lines than a call takes arguments is cut into lines", () => {
  const chunk = { stream: "stdout" as const, time: 0, task: 0, at: 0, text: "x\n".repeat(400_000) };
  expect(piecesOf(chunk)).toHaveLength(400_000);
});

/** Each print as it is seen at last. */
function written(...prints: string[]): string[] {
  const line = new OpenLine();
  const parts: Written[] = prints.map(() => ({ text: "" }));
  for (const [index, part] of parts.entries()) line.write(part, prints[index]!);
  return parts.map(({ text }) => text);
}

test("a carriage return goes back to the line's beginning, and what comes is written over it", () => {
  expect(written("0%\r", "33%\r", "66%\r", "100%\n", "done\n")).toEqual(["", "", "", "100%\n", "done\n"]);
  expect(written("0%\r33%\r66%\rdone")).toEqual(["done"]);
});

test("what is longer than what is written over it stays behind it, as in a terminal", () => {
  expect(written("loading\r", "ok")).toEqual(["", "okading"]);
  expect(written("ab", "cdef\rx")).toEqual(["", "xbcdef"]);
});

test("a line that ends with a return, and Windows' line ends, are read as they are", () => {
  expect(written("33%\r", "\n", "next")).toEqual(["33%", "\n", "next"]);
  expect(written("a\r\nb\r\n", "c")).toEqual(["a\nb\n", "c"]);
});

test("lines above are never written over", () => {
  expect(written("one\ntwo\rTWO\n", "\rthree")).toEqual(["one\nTWO\n", "three"]);
});

test("a bar of a hundred thousand steps is drawn in as many", () => {
  const bar = written(...Array.from({ length: 100_000 }, (_, step) => `${step}\r`));
  expect(bar.at(-1)).toBe("99999");
  expect(bar.slice(0, -1).every((text) => text === "")).toBe(true);
});

test("of a long line the part around the spot is shown, with the mark below it", () => {
  expect(excerpt("let a = ;", 9, 1)).toEqual({ text: "let a = ;", column: 9, length: 1 });
  const long = `${"x".repeat(1_000)}!${"y".repeat(1_000)}`;
  const { text, column, length } = excerpt(long, 1_001, 1);
  expect([text.length, text[column - 1], length]).toEqual([202, "!", 1]);
});
