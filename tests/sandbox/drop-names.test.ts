/** What the bundle keeps of functions' names: those that a learner's program can print, and those of classes. */
import { build } from "esbuild-wasm";
import { expect, it } from "vitest";
import { dropNames } from "../../src/sandbox/browser/drop-names.ts";

async function bundled(source: string): Promise<string> {
  const { outputFiles } = await build({
    stdin: { contents: source },
    bundle: true,
    write: false,
    minify: true,
    keepNames: true,
    format: "iife",
    target: "es2022",
  });
  return outputFiles[0]!.text;
}

const program = `
  function sleep() { return inner; }
  function inner() {}
  const arrow = () => 1;
  class Lock { held = () => 2; }
  globalThis.named = { sleep, inner, arrow, Lock, held: new Lock().held };
`;

it("keeps the names that programs can see, and those of classes", async () => {
  (0, eval)(dropNames(await bundled(program), new Set(["sleep"])));
  const { named } = globalThis as unknown as { named: Record<string, { name: string }> };
  expect(named["sleep"]!.name).toBe("sleep");
  expect(named["Lock"]!.name).toBe("Lock");
  expect([named["inner"]!.name, named["arrow"]!.name]).not.toContain("inner");
});

it("leaves the program as it was but for names", async () => {
  const code = await bundled(program);
  const dropped = dropNames(code, new Set());
  expect(dropped.length).toBeLessThan(code.length);
  (0, eval)(dropped);
  const { named } = globalThis as unknown as { named: { sleep: () => unknown; inner: unknown } };
  expect(named.sleep()).toBe(named.inner);
});

it("says so where esbuild writes names in another way", () => {
  expect(() => dropNames("var a = 1;", new Set())).toThrow("esbuild's output has changed");
});
