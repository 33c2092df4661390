import { describe, expect, it } from "vitest";
import { fingerprint, takeOverOldDraft } from "../../src/workbench/history/old-draft.ts";
import { keptVersions } from "../../src/workbench/history/kept.ts";
import {
  createDrafts,
  DRAFT_PREFIX,
  OLD_DRAFT_PREFIX,
  UNREADABLE_PREFIX,
} from "../../src/workbench/state/drafts.ts";
import type { Keep } from "../../src/workbench/state/storage.ts";
import { testKeep, type TestKeep } from "./fixtures/keep.ts";

const files = [
  { path: "main.ts", text: "start" },
  { path: "drivers/slow.ts", text: "driver", readOnly: true },
];
const id = "lesson/a";
const key = DRAFT_PREFIX + id;
const oldKey = OLD_DRAFT_PREFIX + id;
const main = (text: string) => ({ "main.ts": text });
const inTab = (keep: Keep, tab: string, given = files) => createDrafts(id, given, keep, tab);

describe("a draft", () => {
  it("comes back as it was saved, with the start that it began from", () => {
    const keep = testKeep();
    inTab(keep, "one").save({ "main.ts": "mine", "drivers/slow.ts": "driver" });
    expect([...keep.stored].map(([name, text]) => [name, JSON.parse(text) as unknown])).toEqual([
      [key, { version: 2, files: { "main.ts": { text: "mine", start: "start" } }, seen: { one: 1 } }],
    ]);
    const later = inTab(keep, "two");
    expect([later.load(), later.outdated()]).toEqual([{ kind: "draft", texts: main("mine") }, {}]);
  });

  it("is removed when it differs in nothing", () => {
    const keep = testKeep();
    const drafts = inTab(keep, "one");
    drafts.save(main("mine"));
    drafts.save(main("start"));
    expect([[...keep.stored], drafts.load()]).toEqual([[], { kind: "none" }]);
  });

  it("never holds read-only files", () => {
    const keep = testKeep();
    inTab(keep, "one").save({ "main.ts": "start", "drivers/slow.ts": "changed" });
    expect([...keep.stored]).toEqual([]);
  });

  it("keeps what the learner wrote in a file that the exercise no longer has", () => {
    const keep = testKeep();
    const before = [...files, { path: "helper.ts", text: "help" }];
    inTab(keep, "one", before).save({ "main.ts": "mine", "helper.ts": "my help" });
    const now = inTab(keep, "two");
    expect(now.load()).toEqual({ kind: "draft", texts: main("mine") });
    now.save(main("mine, on and on"));
    expect(inTab(keep, "three", before).load()).toEqual({
      kind: "draft",
      texts: { "main.ts": "mine, on and on", "helper.ts": "my help" },
    });
  });

  it.each([
    "{",
    "null",
    "[]",
    '{"version":3,"files":{}}',
    '{"version":2,"files":{"main.ts":"a text alone"}}',
    '{"version":2,"files":{"main.ts":{"text":3}}}',
    '{"version":1,"start":"x","files":{"main.ts":"of version 1, under the key of version 2"}}',
  ])("that reads %s is kept aside, and the page goes on with its own files", (text) => {
    const keep = testKeep({ [key]: text });
    expect(inTab(keep, "one").load()).toEqual({ kind: "unreadable", keptAt: UNREADABLE_PREFIX + id });
    expect([...keep.stored]).toEqual([[UNREADABLE_PREFIX + id, text]]);
  });

  it("that cannot be read is kept beside one that was kept so before", () => {
    const aside = UNREADABLE_PREFIX + id;
    const keep = testKeep({ [key]: "{ the second", [aside]: "{ the first" });
    expect(inTab(keep, "one").load()).toEqual({ kind: "unreadable", keptAt: `${aside}+` });
    expect(Object.fromEntries(keep.stored)).toEqual({
      [aside]: "{ the first",
      [`${aside}+`]: "{ the second",
    });
  });

  it("that cannot be read and cannot be moved is not written over", () => {
    const text = `{ of a newer page, ${"perhaps ".repeat(30)}`;
    const keep = testKeep({ [key]: text });
    keep.room = text.length + key.length + 20;
    const drafts = inTab(keep, "one");
    drafts.load();
    expect([drafts.save(main("m")), keep.stored.get(key)]).toEqual([{ ok: false, trouble: "full" }, text]);
  });

  it("that cannot be read stays where it is when it cannot be moved", () => {
    const keep = testKeep({ [key]: "{" });
    keep.trouble = "full";
    expect(inTab(keep, "one").load()).toEqual({ kind: "unreadable", keptAt: null });
    expect([...keep.stored]).toEqual([[key, "{"]]);
  });

  it("tells storage that is full or denied, and throws nothing", () => {
    const keep = testKeep();
    keep.trouble = "denied";
    const answers: unknown[] = [inTab(keep, "one").load()];
    keep.trouble = "full";
    answers.push(inTab(keep, "one").save(main("mine")));
    expect(answers).toEqual([
      { kind: "trouble", trouble: "denied" },
      { ok: false, trouble: "full" },
    ]);
  });
});

describe("a draft of version 1", () => {
  const old = (start: string) => JSON.stringify({ version: 1, start, files: main("mine") });
  const takeOver = (keep: TestKeep) => {
    const texts = takeOverOldDraft(id, files, keep);
    const drafts = inTab(keep, "one");
    return [texts, drafts.load(), drafts.outdated(), [...keep.stored.keys()]];
  };

  it("of the same start becomes one of version 2, which knows the start's text", () => {
    expect(takeOver(testKeep({ [oldKey]: old(fingerprint(files)) }))).toEqual([
      main("mine"),
      { kind: "draft", texts: main("mine") },
      {},
      [key],
    ]);
  });

  it("of another start does too, and says that nobody knows what it began from", () => {
    expect(takeOver(testKeep({ [oldKey]: old("another") }))).toEqual([
      main("mine"),
      { kind: "draft", texts: main("mine") },
      { "main.ts": null },
      [key],
    ]);
  });

  it("stays where there is no room for the new one, and gives its texts", () => {
    const keep = testKeep({ [oldKey]: old("another") });
    keep.room = 120;
    expect(takeOver(keep)).toEqual([main("mine"), { kind: "none" }, {}, [oldKey]]);
  });

  it("goes into the history where there is a newer one", () => {
    const keep = testKeep({ [oldKey]: old("another") });
    inTab(keep, "one").save(main("newer"));
    takeOver(keep);
    const [version] = keptVersions(keep, id);
    expect([version?.files, keep.stored.has(oldKey), inTab(keep, "two").load()]).toEqual([
      main("mine"),
      false,
      { kind: "draft", texts: main("newer") },
    ]);
  });

  it.each(["{", '{"version":1,"files":{}}', '{"version":1,"start":"x","files":{"main.ts":3}}'])(
    "that reads %s is kept aside",
    (text) => {
      const keep = testKeep({ [oldKey]: text });
      expect([takeOverOldDraft(id, files, keep), [...keep.stored]]).toEqual([
        {},
        [[UNREADABLE_PREFIX + id, text]],
      ]);
    },
  );
});

describe("a start that changed since the draft began", () => {
  const changed = [{ path: "main.ts", text: "another start" }];

  it("is told with the start begun from, and saving on does not hide it", () => {
    const keep = testKeep();
    inTab(keep, "one").save(main("mine"));
    const later = inTab(keep, "two", changed);
    later.load();
    const record = [later.outdated()];
    later.save(main("mine, on and on"));
    const again = inTab(keep, "three", changed);
    again.load();
    record.push(again.outdated());
    expect(record).toEqual([{ "main.ts": "start" }, { "main.ts": "start" }]);
  });

  it("is told no more once it is settled", () => {
    const keep = testKeep();
    inTab(keep, "one").save(main("mine"));
    const later = inTab(keep, "two", changed);
    later.load();
    later.settleStart();
    later.save(main("mine"));
    const again = inTab(keep, "three", changed);
    expect([again.load(), again.outdated()]).toEqual([{ kind: "draft", texts: main("mine") }, {}]);
  });

  it("does not count for a file that the learner left alone", () => {
    const keep = testKeep();
    const two = [...files, { path: "helper.ts", text: "help" }];
    inTab(keep, "one", two).save({ "main.ts": "mine", "helper.ts": "help" });
    const later = inTab(keep, "two", [...files, { path: "helper.ts", text: "better help" }]);
    expect([later.load(), later.outdated()]).toEqual([{ kind: "draft", texts: main("mine") }, {}]);
  });
});

describe("two tabs on one program", () => {
  function twoTabs() {
    const keep = testKeep();
    const [one, two] = [inTab(keep, "one"), inTab(keep, "two")];
    one.load();
    two.load();
    return { keep, one, two };
  }

  it("take turns: each follows what holds all of its own work", () => {
    const { one, two } = twoTabs();
    one.save(main("a"));
    const record: unknown[] = [two.look(main("start")), two.look(main("a"))];
    record.push(two.save(main("ab")), one.look(main("a")), one.save(main("abc")), two.look(main("ab")));
    expect(record).toEqual([
      { kind: "follow", texts: main("a") },
      null,
      { ok: true },
      { kind: "follow", texts: main("ab") },
      { ok: true },
      { kind: "follow", texts: main("abc") },
    ]);
  });

  it("a keystroke on an old text overwrites nothing, and both know what they began from", () => {
    const { keep, one, two } = twoTabs();
    one.save(main("a"));
    two.look(main("start"));
    one.save(main("a, on in one"));
    const record: unknown[] = [two.save(main("a, on in two")), two.look(main("a, on in two"))];
    const later = inTab(keep, "three");
    record.push(later.load(), two.save(main("a, on in two and more")));
    expect(record).toEqual([
      { ok: false, trouble: "elsewhere" },
      { kind: "diverged", texts: main("a, on in one"), base: main("a") },
      { kind: "draft", texts: main("a, on in one") },
      { ok: false, trouble: "elsewhere" },
    ]);
  });

  it("a tab whose last keystroke was overwritten by one that had not seen it does not follow", () => {
    const { keep, one, two } = twoTabs();
    one.save(main("a"));
    two.look(main("start"));
    const stale = keep.stored.get(key)!;
    one.save(main("a, my last words"));
    // What a tab whose view of the storage is late would do.
    keep.stored.set(key, stale);
    two.save(main("a, in two"));
    expect(one.look(main("a, my last words"))).toEqual({
      kind: "diverged",
      texts: main("a, in two"),
      base: null,
    });
  });

  it("a choice is saved over what the other wrote, which then follows", () => {
    const { one, two } = twoTabs();
    one.save(main("from one"));
    const record: unknown[] = [
      two.save(main("from two")),
      two.save(main("from two"), true),
      one.look(main("from one")),
      one.save(main("from two, on in one")),
    ];
    expect(record).toEqual([
      { ok: false, trouble: "elsewhere" },
      { ok: true },
      { kind: "follow", texts: main("from two") },
      { ok: true },
    ]);
  });

  it("of which only one knows a new file keep that file, also when the other's text is chosen", () => {
    const keep = testKeep();
    const newer = inTab(keep, "one", [...files, { path: "helper.ts", text: "help" }]);
    const older = inTab(keep, "two");
    newer.save({ "main.ts": "from one", "helper.ts": "my help" });
    older.save(main("from two"), true);
    expect(inTab(keep, "three", [...files, { path: "helper.ts", text: "help" }]).load()).toEqual({
      kind: "draft",
      texts: { "main.ts": "from two", "helper.ts": "my help" },
    });
  });

  it("the same text in both is no difference", () => {
    const { one, two } = twoTabs();
    one.save(main("same"));
    expect([two.save(main("same")), two.look(main("same")), one.look(main("same"))]).toEqual([
      { ok: true },
      null,
      null,
    ]);
  });

  it("a Reset in one is followed, and typing on after it is no conflict", () => {
    const { one, two } = twoTabs();
    one.save(main("a"));
    two.look(main("start"));
    one.save(main("start"));
    expect([
      two.look(main("a")),
      one.look(main("start")),
      two.save(main("b")),
      one.look(main("start")),
    ]).toEqual([{ kind: "follow", texts: {} }, null, { ok: true }, { kind: "follow", texts: main("b") }]);
  });

  it("a tab that found no room to save follows nothing unasked", () => {
    const { keep, one, two } = twoTabs();
    one.save(main("a"));
    two.look(main("start"));
    keep.room = 0;
    const record: unknown[] = [two.save(main("ab, unsaved"))];
    keep.room = Infinity;
    one.save(main("ac"));
    record.push(two.look(main("ab, unsaved")));
    expect(record).toEqual([
      { ok: false, trouble: "full" },
      { kind: "diverged", texts: main("ac"), base: main("a") },
    ]);
  });

  it("what another program wrote in the draft's place is kept aside by the next save", () => {
    const { keep, one } = twoTabs();
    one.save(main("a"));
    keep.stored.set(key, "not a draft");
    expect([one.look(main("a")), one.save(main("ab")), keep.stored.get(UNREADABLE_PREFIX + id)]).toEqual([
      null,
      { ok: true },
      "not a draft",
    ]);
  });
});
