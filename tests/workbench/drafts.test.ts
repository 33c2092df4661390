import { expect, test } from "vitest";
import { createDrafts, DRAFT_PREFIX, UNREADABLE_PREFIX } from "../../src/workbench/state/drafts.ts";
import type { Keep, Trouble } from "../../src/workbench/state/storage.ts";

const files = [
  { path: "main.ts", text: "start" },
  { path: "drivers/slow.ts", text: "driver", readOnly: true },
];
const key = `${DRAFT_PREFIX}lesson/a`;

function memory(initial: Record<string, string> = {}): Keep & { stored: Map<string, string> } {
  const stored = new Map(Object.entries(initial));
  return {
    stored,
    read: (name) => ({ ok: true, text: stored.get(name) ?? null }),
    write(name, text) {
      if (text === null) stored.delete(name);
      else stored.set(name, text);
      return { ok: true };
    },
  };
}

const broken = (trouble: Trouble): Keep => ({
  read: () => ({ ok: false, trouble }),
  write: () => ({ ok: false, trouble }),
});

test("what was saved comes back", () => {
  const keep = memory();
  createDrafts("lesson/a", files, keep).save({ "main.ts": "mine", "drivers/slow.ts": "driver" });
  expect(createDrafts("lesson/a", files, keep).load()).toEqual({
    kind: "draft",
    texts: { "main.ts": "mine" },
    startChanged: false,
  });
});

test("a draft that differs in nothing is removed", () => {
  const keep = memory();
  const drafts = createDrafts("lesson/a", files, keep);
  drafts.save({ "main.ts": "mine" });
  drafts.save({ "main.ts": "start" });
  expect([...keep.stored]).toEqual([]);
  expect(drafts.load()).toEqual({ kind: "none" });
});

test("read-only files are never in a draft", () => {
  const keep = memory();
  createDrafts("lesson/a", files, keep).save({ "main.ts": "start", "drivers/slow.ts": "changed" });
  expect([...keep.stored]).toEqual([]);
});

test.each([
  "{",
  "null",
  "[]",
  '{"version":2,"start":"x","files":{}}',
  '{"version":1,"start":"x","files":{"main.ts":3}}',
])("a draft that reads %s is kept aside and the page goes on with its own files", (text) => {
  const keep = memory({ [key]: text });
  expect(createDrafts("lesson/a", files, keep).load()).toEqual({
    kind: "unreadable",
    keptAt: `${UNREADABLE_PREFIX}lesson/a`,
  });
  expect([...keep.stored]).toEqual([[`${UNREADABLE_PREFIX}lesson/a`, text]]);
});

test("an unreadable draft stays where it is when it cannot be moved", () => {
  const keep: Keep = { ...broken("full"), read: () => ({ ok: true, text: "{" }) };
  expect(createDrafts("lesson/a", files, keep).load()).toEqual({ kind: "unreadable", keptAt: null });
});

test("storage that is full or denied is told, not thrown", () => {
  expect(createDrafts("lesson/a", files, broken("denied")).load()).toEqual({
    kind: "trouble",
    trouble: "denied",
  });
  expect(createDrafts("lesson/a", files, broken("full")).save({ "main.ts": "mine" })).toEqual({
    ok: false,
    trouble: "full",
  });
});

test("a start that changed since the draft began is told, and saving on does not hide it", () => {
  const keep = memory();
  createDrafts("lesson/a", files, keep).save({ "main.ts": "mine" });
  const changed = [{ path: "main.ts", text: "another start" }];
  const later = createDrafts("lesson/a", changed, keep);
  expect(later.load()).toEqual({ kind: "draft", texts: { "main.ts": "mine" }, startChanged: true });
  later.save({ "main.ts": "mine, on and on" });
  expect(createDrafts("lesson/a", changed, keep).load()).toMatchObject({ startChanged: true });
});
