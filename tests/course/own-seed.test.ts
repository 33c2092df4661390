import { afterEach, expect, test, vi } from "vitest";
import { SEED_KEY } from "../../src/course/own-seed.ts";

afterEach(() => {
  vi.unstubAllGlobals();
  vi.resetModules();
});

/** As another visit of the page has it. */
const visit = async () => (await import("../../src/course/own-seed.ts")).ownSeed();

test("a learner's seed is drawn once, and is the same at the next visit", async () => {
  const kept = new Map<string, string>();
  vi.stubGlobal("localStorage", {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, text: string) => kept.set(key, text),
  });
  const seed = await visit();
  expect(kept.get(SEED_KEY)).toBe(seed);
  vi.resetModules();
  expect(await visit()).toBe(seed);
  kept.clear();
  vi.resetModules();
  expect(await visit(), "another learner's is another").not.toBe(seed);
});

test("where the browser keeps nothing, options stay where they are while the page is open", async () => {
  vi.stubGlobal("localStorage", {
    getItem() {
      throw new DOMException("no", "SecurityError");
    },
  });
  expect(await visit()).toBe(await visit());
});
