import { expect, test } from "vitest";
import { createBench } from "../../src/workbench/state/bench.ts";
import { DRAFT_PREFIX } from "../../src/workbench/state/drafts.ts";
import type { Keep, Written } from "../../src/workbench/state/storage.ts";

function setUp(stored: Record<string, string> = {}, write: () => Written = () => ({ ok: true })) {
  const kept = new Map(Object.entries(stored));
  const keep: Keep = {
    read: (key) => ({ ok: true, text: kept.get(key) ?? null }),
    write(key, text) {
      const written = write();
      if (written.ok && text === null) kept.delete(key);
      else if (written.ok && text !== null) kept.set(key, text);
      return written;
    },
  };
  const props = {
    id: "a",
    kind: "program" as const,
    title: "A",
    files: [{ path: "main.ts", text: "start\n" }],
    entry: "main.ts",
  };
  return { kept, again: () => createBench(props, keep), bench: createBench(props, keep) };
}

const main = "main.ts";

test("each edit is saved, and the next visit begins with it", () => {
  const { bench, again } = setUp();
  bench.open();
  bench.edit(main, "one");
  bench.edit(main, "one two");
  const next = again();
  next.open();
  expect([next.texts.value[main], next.changed.value]).toEqual(["one two", true]);
});

test("reset brings the start back, undo the work, and both are saved", () => {
  const { bench, kept } = setUp();
  bench.open();
  bench.edit(main, "mine");
  bench.reset();
  expect([bench.texts.value[main], kept.size]).toEqual(["start", 0]);
  bench.undoReset();
  expect([bench.texts.value[main], kept.size, bench.undo.value]).toEqual(["mine", 1, null]);
});

test("an edit after a reset gives the undo up", () => {
  const { bench } = setUp();
  bench.edit(main, "mine");
  bench.reset();
  bench.edit(main, "new work");
  expect(bench.undo.value).toBe(null);
});

test("reset tells whatever shows the text", () => {
  const { bench } = setUp();
  const replaced: string[] = [];
  bench.surfaces.set(main, { goTo: () => undefined, replace: (text) => replaced.push(text) });
  bench.edit(main, "mine");
  bench.reset();
  bench.undoReset();
  expect(replaced).toEqual(["start", "mine"]);
});

test("full storage gives one notice, which goes away when there is room again", () => {
  let full = true;
  const { bench } = setUp({}, () => (full ? { ok: false, trouble: "full" } : { ok: true }));
  bench.open();
  bench.edit(main, "a");
  bench.edit(main, "ab");
  expect(bench.notices.value.map(({ key, text }) => [key, text.slice(0, 44)])).toEqual([
    ["storage", "Your browser's storage for this site is full"],
  ]);
  expect(bench.texts.value[main]).toBe("ab");
  full = false;
  bench.edit(main, "abc");
  expect(bench.notices.value).toEqual([]);
});

test("a corrupt draft gives a notice that says where it is kept", () => {
  const { bench } = setUp({ [`${DRAFT_PREFIX}a`]: "not a draft" });
  bench.open();
  expect(bench.texts.value[main]).toBe("start");
  expect(bench.notices.value.map(({ text }) => text)).toEqual([
    "Your saved code for this program could not be read, so you see the original. It is kept in localStorage as “yieldpoint:draft:unreadable:a”.",
  ]);
});
