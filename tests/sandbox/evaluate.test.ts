/** Places in modules where an engine tells none of evaluated text, as JavaScriptCore does: each is loaded as a script. */
import { afterEach, describe, expect, it, vi } from "vitest";
import { evaluatorHere } from "../../src/sandbox/browser/evaluate.ts";
import { MODULE_PLACE, moduleUrl } from "../../src/sandbox/link.ts";

const URL_OF_MAIN = moduleUrl("main.ts");

/** A worker whose `eval` keeps no places and whose loaded scripts do. */
function likeWebKit() {
  const evaluate = eval;
  const scripts = new Map<string, string>();
  class ListedBlob {
    readonly text: string;
    constructor(parts: string[]) {
      this.text = parts.join("");
    }
  }
  vi.stubGlobal(
    "eval",
    (text: string): unknown => evaluate(text.replace(/\n\/\/# sourceURL=.*$/, "")) as unknown,
  );
  vi.stubGlobal("Blob", ListedBlob);
  vi.stubGlobal("URL", {
    createObjectURL({ text }: ListedBlob) {
      const address = `blob:null/${scripts.size}`;
      scripts.set(address, text);
      return address;
    },
    revokeObjectURL: (address: string) => scripts.delete(address),
  });
  vi.stubGlobal("importScripts", (address: string) => {
    evaluate(`${scripts.get(address)!}\n//# sourceURL=${address}`);
  });
  return scripts;
}

/** Where the error was made that a module's text gives the stack of: its address, line and column. */
function placeOf(text: string) {
  const { evaluate, readStack } = evaluatorHere();
  const stack = readStack(String(evaluate(text, URL_OF_MAIN)));
  return MODULE_PLACE.exec(stack)?.[0];
}

afterEach(() => vi.unstubAllGlobals());

describe("a module that is loaded as a script", () => {
  const STATEMENT = `(() => new Error().stack)()`;

  it("has the same column for the same statement on its first line and on its second", () => {
    const scripts = likeWebKit();
    expect(
      [placeOf(STATEMENT), placeOf(`\n${STATEMENT}`)].map((place) => place?.split(":").slice(-2)),
    ).toEqual([
      ["1", "8"],
      ["2", "8"],
    ]);
    expect(scripts.size, "none is left to be fetched").toBe(0);
  });

  it("has the columns that evaluating it gives where that tells them", () => {
    const evaluated = placeOf(STATEMENT);
    likeWebKit();
    expect(placeOf(STATEMENT)).toBe(evaluated);
  });

  it("hands over its value and leaves no name", () => {
    likeWebKit();
    const { evaluate } = evaluatorHere();
    const before = Object.keys(globalThis);
    expect(evaluate("({ answer: 42 })", URL_OF_MAIN)).toEqual({ answer: 42 });
    expect(Object.keys(globalThis)).toEqual(before);
  });
});
