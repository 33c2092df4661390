import { expect, test } from "vitest";
import type { TransformResult } from "esbuild-wasm";
import { rememberTransforms } from "../../src/compiler/remember.ts";

function counting() {
  const asked: string[] = [];
  const transform = rememberTransforms((source, { sourcefile = "" }) => {
    asked.push(`${sourcefile}: ${source}`);
    return source === "bad"
      ? Promise.reject(new Error("no"))
      : Promise.resolve({ code: source } as TransformResult);
  });
  return { asked, transform };
}

test("a file that did not change is lowered once, whatever program it stands in", async () => {
  const { asked, transform } = counting();
  for (const [source, sourcefile] of [
    ["a", "main.ts"],
    ["b", "slow.ts"],
    ["a", "main.ts"],
    ["a", "other.ts"],
    ["a2", "main.ts"],
  ]) {
    expect((await transform(source!, { sourcefile: sourcefile! })).code).toBe(source);
  }
  expect(asked).toEqual(["main.ts: a", "slow.ts: b", "other.ts: a", "main.ts: a2"]);
});

test("what failed is tried again, and what is long past is forgotten", async () => {
  const { asked, transform } = counting();
  await expect(transform("bad", { sourcefile: "main.ts" })).rejects.toThrow("no");
  await expect(transform("bad", { sourcefile: "main.ts" })).rejects.toThrow("no");
  expect(asked.splice(0)).toEqual(["main.ts: bad", "main.ts: bad"]);
  for (let number = 0; number < 33; number += 1) await transform(String(number), { sourcefile: "main.ts" });
  await transform("32", { sourcefile: "main.ts" });
  expect(asked.length).toBe(33);
  await transform("0", { sourcefile: "main.ts" });
  expect(asked.length).toBe(34);
});
