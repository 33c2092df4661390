/** Values as Python writes them. Every expected text is what CPython 3.14 prints for the same value. */
import { expect, test } from "vitest";

import { floatText, repr, shortRepr, str } from "../../src/asyncio/python/repr.ts";
import { KeyError, OSError, ValueError } from "../../src/asyncio/python/errors.ts";
import { ExceptionGroup } from "../../src/asyncio/python/groups.ts";
import "../../src/asyncio/interpreter.ts";

test("simple values", () => {
  expect([1, -2.5, true, false, null, undefined, NaN, Infinity, -Infinity, 1e-7].map(repr)).toEqual([
    "1",
    "-2.5",
    "True",
    "False",
    "None",
    "None",
    "nan",
    "inf",
    "-inf",
    "1e-07",
  ]);
});

test("strings are quoted as Python quotes them", () => {
  expect(["a", "it's", 'say "hi"', `it's "x"`, "a\nb\t\\", "\u0000\u007f", "é", "\u2028"].map(repr)).toEqual([
    "'a'",
    `"it's"`,
    `'say "hi"'`,
    `'it\\'s "x"'`,
    "'a\\nb\\t\\\\'",
    "'\\x00\\x7f'",
    "'é'",
    "'\\u2028'",
  ]);
});

test("containers show their contents, and dots where they hold themselves", () => {
  const list: unknown[] = [1, "a"];
  list.push(list);
  const dictionary: Record<string, unknown> = { a: 1 };
  dictionary["self"] = dictionary;
  expect(
    [
      list,
      dictionary,
      new Set(),
      new Set(["x"]),
      new Map([[1, [2]]]),
      new Uint8Array([104, 105, 10, 255]),
    ].map(repr),
  ).toEqual(["[1, 'a', [...]]", "{'a': 1, 'self': {...}}", "set()", "{'x'}", "{1: [2]}", "b'hi\\n\\xff'"]);
});

test("errors: str is the message, repr the class with its arguments", () => {
  const errors = [
    new ValueError(),
    new ValueError("why"),
    new ValueError("a", 1),
    new KeyError("k"),
    new OSError(2, "No such file"),
    new TypeError("native"),
    new TypeError(),
    new ExceptionGroup("several", [new ValueError("x"), new KeyError("y")]),
  ];
  expect(errors.map(repr)).toEqual([
    "ValueError()",
    "ValueError('why')",
    "ValueError('a', 1)",
    "KeyError('k')",
    "OSError(2, 'No such file')",
    "TypeError('native')",
    "TypeError()",
    "ExceptionGroup('several', [ValueError('x'), KeyError('y')])",
  ]);
  expect(errors.map(str)).toEqual([
    "",
    "why",
    "('a', 1)",
    "'k'",
    "[Errno 2] No such file",
    "native",
    "",
    "several (2 sub-exceptions)",
  ]);
});

test("a class says how it is written", () => {
  class Plain {
    readonly field = 1;
  }
  class Text {
    toString(): string {
      return "text";
    }
  }
  class Python {
    __repr__(): string {
      return "Python()";
    }
    __str__(): string {
      return "python";
    }
  }
  expect([new Plain(), new Text(), new Python(), Plain, ValueError].map(repr)).toEqual([
    "<Plain object>",
    "text",
    "Python()",
    "<class '__main__.Plain'>",
    "<class 'ValueError'>",
  ]);
  expect(str(new Python())).toBe("python");
});

test("the short form of results cuts long texts and containers, as reprlib does", () => {
  expect(shortRepr("x".repeat(50))).toBe("'xxxxxxxxxxxx...xxxxxxxxxxxxx'");
  expect(shortRepr([1, 2, 3, 4, 5, 6, 7])).toBe("[1, 2, 3, 4, 5, 6, ...]");
  expect(shortRepr({ a: 1, b: 2, c: 3, d: 4, e: 5 })).toBe("{'a': 1, 'b': 2, 'c': 3, 'd': 4, ...}");
  expect(shortRepr([[[[[[[1]]]]]]])).toBe("[[[[[[[...]]]]]]]");
});

test("times are floats", () => {
  expect([0, 1, 1.5, 1e16, 1e-5, 0.001].map(floatText)).toEqual([
    "0.0",
    "1.0",
    "1.5",
    "1e+16",
    "1e-05",
    "0.001",
  ]);
});
