import { describe, expect, it } from "vitest";
import { makeRoom } from "../../src/workbench/history/keeper.ts";
import { keptVersions } from "../../src/workbench/history/kept.ts";
import { createBench } from "../../src/workbench/state/bench.ts";
import { DRAFT_PREFIX, OLD_DRAFT_PREFIX } from "../../src/workbench/state/drafts.ts";
import { versionKey } from "../../src/workbench/state/versions.ts";
import { testKeep, type TestKeep } from "./fixtures/keep.ts";

const main = "main.ts";
const id = "a";
const draftKey = DRAFT_PREFIX + id;

const propsOf = (start: string) => ({
  id,
  kind: "program" as const,
  title: "A",
  files: [{ path: main, text: `${start}\n` }],
  entry: main,
});

/** One browser: tabs are benches that share a storage, and are told of each other's changes when `tell` is called. */
function browser(keep: TestKeep = testKeep()) {
  let clock = 1_000;
  const lookers: (() => void)[] = [];
  const open = (tab = "one", start = "start") => {
    const bench = createBench(propsOf(start), {
      keep,
      tab,
      now: () => (clock += 1_000),
      keeper: () => Promise.resolve({ makeRoom: (attempt) => makeRoom(keep, clock, attempt) }),
      elsewhere: (_, look) => lookers.push(look),
    });
    bench.open();
    return bench;
  };
  return {
    keep,
    open,
    tell: () => lookers.forEach((look) => look()),
    history: () => keptVersions(keep, id).map(({ why, files }) => [why, files[main]]),
  };
}

/** What a bench loads is there. */
const loaded = async () => {
  await import("../../src/workbench/history/old-draft.ts");
  await settled();
};
const settled = () => new Promise<void>((resolve) => setTimeout(resolve, 0));

describe("the draft", () => {
  it("is saved at each edit, and the next visit begins with it", () => {
    const { open } = browser();
    const bench = open();
    bench.edit(main, "one");
    bench.edit(main, "one two");
    const next = open();
    expect([next.texts.value[main], next.changed.value]).toEqual(["one two", true]);
  });

  it("of version 1 is taken up, also where there is no room for its new form", async () => {
    const old = JSON.stringify({ version: 1, start: "x", files: { [main]: "mine, of long ago" } });
    const record: unknown[] = [];
    for (const room of [Infinity, old.length + 30]) {
      const keep = testKeep({ [OLD_DRAFT_PREFIX + id]: old });
      keep.room = room;
      const bench = browser(keep).open();
      await loaded();
      record.push([
        bench.texts.value[main],
        bench.notices.value.map(({ key }) => key),
        [...keep.stored.keys()],
      ]);
    }
    expect(record).toEqual([
      ["mine, of long ago", [], [draftKey]],
      ["mine, of long ago", ["storage"], [OLD_DRAFT_PREFIX + id]],
    ]);
  });

  it("that cannot be read gives a notice that says where it is kept", () => {
    const { open } = browser(testKeep({ [draftKey]: "not a draft" }));
    const bench = open();
    expect(bench.texts.value[main]).toBe("start");
    expect(bench.notices.value.map(({ text }) => text)).toEqual([
      "Your saved code for this program could not be read, so you see the original. It is kept in localStorage as “yieldpoint:draft:unreadable:a”.",
    ]);
  });
});

describe("Reset", () => {
  it("brings the start back, Undo the work, and both are saved", () => {
    const { open, keep } = browser();
    const bench = open();
    bench.edit(main, "mine");
    bench.reset();
    expect([bench.texts.value[main], keep.stored.has(draftKey)]).toEqual(["start", false]);
    bench.undoReset();
    expect([bench.texts.value[main], keep.stored.has(draftKey), bench.undo.value]).toEqual([
      "mine",
      true,
      null,
    ]);
  });

  it("keeps a version first, so that a reload or a crash right after it loses nothing", () => {
    const { open, history } = browser();
    const bench = open();
    bench.edit(main, "mine");
    bench.reset();
    const next = open();
    expect([next.texts.value[main], next.remembers.value, history()]).toEqual([
      "start",
      true,
      [["reset", "mine"]],
    ]);
  });

  it("keeps it also where the storage was full until the draft made room", () => {
    const { open, keep, history } = browser();
    const bench = open();
    bench.edit(main, "a long program that fills all there is");
    keep.room = [...keep.stored].reduce((sum, [key, text]) => sum + key.length + text.length, 0);
    bench.reset();
    expect(history()).toEqual([["reset", "a long program that fills all there is"]]);
  });

  it("gives its Undo up at an edit", () => {
    const bench = browser().open();
    bench.edit(main, "mine");
    bench.reset();
    bench.edit(main, "new work");
    expect(bench.undo.value).toBe(null);
  });

  it("tells whatever shows the text", () => {
    const bench = browser().open();
    const replaced: string[] = [];
    bench.surfaces.set(main, { goTo: () => undefined, replace: (text) => replaced.push(text) });
    bench.edit(main, "mine");
    bench.reset();
    bench.undoReset();
    expect(replaced).toEqual(["start", "mine"]);
  });
});

describe("a version that is restored", () => {
  it("takes the text's place, which is kept and can be had back by Undo", () => {
    const { open, history } = browser();
    const bench = open();
    bench.edit(main, "mine");
    bench.restore({ [main]: "older" });
    const record: unknown[] = [bench.texts.value[main], history()];
    bench.undoReset();
    record.push(bench.texts.value[main]);
    expect(record).toEqual(["older", [["restore", "mine"]], "mine"]);
  });
});

describe("a version of when the program had other files", () => {
  it("brings back only what may be edited now", () => {
    const given = {
      ...propsOf("start"),
      files: [
        { path: main, text: "start" },
        { path: "given.ts", text: "given", readOnly: true },
      ],
    };
    const bench = createBench(given, {
      keep: testKeep(),
      tab: "one",
      keeper: () => new Promise(() => undefined),
      elsewhere: () => undefined,
    });
    bench.open();
    bench.restore({ [main]: "older", "given.ts": "once my own", "gone.ts": "no longer there" });
    expect(bench.texts.value).toEqual({ [main]: "older", "given.ts": "given" });
  });
});

describe("full storage", () => {
  const old = (text: string) => JSON.stringify({ version: 1, why: "pause", files: { [main]: text } });

  it("gives one notice, which goes away when there is room again", async () => {
    const { open, keep } = browser();
    const bench = open();
    keep.room = 0;
    bench.edit(main, "a");
    await settled();
    bench.edit(main, "ab");
    const record: unknown[] = [
      bench.notices.value.map(({ key, text }) => [key, text.slice(0, 44)]),
      bench.texts.value[main],
    ];
    keep.room = Infinity;
    bench.edit(main, "abc");
    record.push(bench.notices.value);
    expect(record).toEqual([[["storage", "Your browser's storage for this site is full"]], "ab", []]);
  });

  it("is no trouble while the history can make room for the draft", async () => {
    const keep = testKeep({
      [versionKey("b", 1, "t")]: old("of another program"),
      [versionKey(id, 1, "t")]: old("an old one"),
      [versionKey(id, 2, "t")]: old("a newer one"),
    });
    keep.room = [...keep.stored].reduce((sum, [key, text]) => sum + key.length + text.length, 0) + 10;
    const { open } = browser(keep);
    const bench = open();
    bench.edit(main, "mine");
    await settled();
    bench.edit(main, "mine and more");
    expect([bench.notices.value, JSON.parse(keep.stored.get(draftKey)!)]).toEqual([
      [],
      expect.objectContaining({ files: { [main]: { text: "mine and more", start: "start" } } }),
    ]);
    expect([...keep.stored.keys()]).not.toContain(versionKey(id, 1, "t"));
  });

  it("is told, and asked about once, where what makes room cannot be loaded", async () => {
    const keep = testKeep();
    let asked = 0;
    const bench = createBench(propsOf("start"), {
      keep,
      tab: "one",
      keeper: () => {
        asked += 1;
        // A loop of promises would never come back to the test.
        return asked > 20 ? new Promise(() => undefined) : Promise.reject(new Error("offline"));
      },
      elsewhere: () => undefined,
    });
    bench.open();
    keep.room = 0;
    bench.edit(main, "mine");
    await settled();
    expect([asked, bench.notices.value.map(({ key }) => key)]).toEqual([1, ["storage"]]);
  });

  it("is told as denied where the browser keeps nothing, at the first change and not before", () => {
    const keep = testKeep();
    keep.trouble = "denied";
    const bench = browser(keep).open();
    const before = bench.notices.value;
    bench.edit(main, "mine");
    expect([before, bench.notices.value.map(({ text }) => text.slice(0, 55))]).toEqual([
      [],
      ["Your browser doesn’t let this site store anything, so c"],
    ]);
  });
});

describe("two tabs", () => {
  it("follow each other without a word", () => {
    const { open, tell } = browser();
    const [one, two] = [open("one"), open("two")];
    const record: unknown[] = [];
    one.edit(main, "a");
    tell();
    record.push(two.texts.value[main]);
    two.edit(main, "ab");
    tell();
    record.push(one.texts.value[main], one.choice.value, two.choice.value, one.notices.value);
    expect(record).toEqual(["a", "ab", null, null, []]);
  });

  it("that both were typed in lose nothing: the later one is told, and its text is kept at each keystroke", () => {
    const { open, keep, history } = browser();
    const [one, two] = [open("one"), open("two")];
    one.edit(main, "from one");
    two.edit(main, "f");
    two.edit(main, "from two");
    const drafted = JSON.parse(keep.stored.get(draftKey)!) as { files: unknown };
    expect([two.choice.value, two.texts.value[main], drafted.files, history()]).toEqual([
      { kind: "tabs", theirs: { [main]: "from one" }, base: { [main]: "start" } },
      "from two",
      { [main]: { text: "from one", start: "start" } },
      [["tab", "from two"]],
    ]);
  });

  it.each([
    ["mine", "from two", "other tab", "from one"],
    ["the other tab's", "from one", "tab", "from two"],
    ["a merge of both", "from one and two", "tab", "from two"],
  ])("settle on %s: the other text goes into the history, and all tabs show one", (_, chosen, why, kept) => {
    const { open, tell, history } = browser();
    const [one, two] = [open("one"), open("two")];
    one.edit(main, "from one");
    two.edit(main, "from two");
    two.choose({ [main]: chosen });
    tell();
    expect([one.texts.value[main], two.texts.value[main], one.choice.value, two.choice.value]).toEqual([
      chosen,
      chosen,
      null,
      null,
    ]);
    expect(history()).toContainEqual([why, kept]);
    expect(history()).toContainEqual(["other tab", "from one"]);
  });

  it("that differ stay two when one is reset: the other's text is not touched", () => {
    const { open, keep } = browser();
    const [one, two] = [open("one"), open("two")];
    one.edit(main, "from one");
    two.edit(main, "from two");
    two.reset();
    const { files } = JSON.parse(keep.stored.get(draftKey)!) as { files: Record<string, unknown> };
    expect([files[main], two.choice.value?.kind]).toEqual([{ text: "from one", start: "start" }, "tabs"]);
  });

  it("ask no more once both hold the same, or the other gave its text up", () => {
    const { open, tell, keep } = browser();
    const [one, two] = [open("one"), open("two")];
    const record: unknown[] = [];
    one.edit(main, "from one");
    two.edit(main, "from two");
    record.push(two.choice.value?.kind);
    one.edit(main, "from two");
    tell();
    record.push(two.choice.value);
    tell();
    one.edit(main, "one again");
    two.edit(main, "two again");
    record.push(two.choice.value?.kind);
    one.reset();
    tell();
    two.edit(main, "two goes on");
    tell();
    record.push(
      two.choice.value,
      one.texts.value[main],
      (keep.stored.get(draftKey) ?? "").includes("two goes on"),
    );
    expect(record).toEqual(["tabs", null, "tabs", null, "two goes on", true]);
  });

  it("follow a Reset, with a version of what it took away", () => {
    const { open, tell, history } = browser();
    const [one, two] = [open("one"), open("two")];
    one.edit(main, "mine");
    tell();
    one.reset();
    tell();
    expect([two.texts.value[main], history()]).toEqual([
      "start",
      [
        ["tab", "mine"],
        ["reset", "mine"],
      ],
    ]);
  });
});

describe("an exercise that changed since the learner began", () => {
  function changed() {
    const all = browser();
    all.open("one", "old start").edit(main, "mine");
    return { ...all, bench: all.open("two", "new start") };
  }

  it("offers the choice between the learner's text and the new start, and knows the old one", () => {
    const { bench } = changed();
    expect([bench.texts.value[main], bench.choice.value]).toEqual([
      "mine",
      { kind: "start", theirs: { [main]: "new start" }, base: { [main]: "old start" } },
    ]);
  });

  it.each([
    ["mine", []],
    ["new start", [["start", "mine"]]],
    ["mine, merged", [["start", "mine"]]],
  ])("asks no more after the choice of “%s”, also at the next visit", (chosen, kept) => {
    const { bench, open, history } = changed();
    bench.choose({ [main]: chosen });
    const next = open("three", "new start");
    expect([bench.choice.value, next.choice.value, next.texts.value[main], history()]).toEqual([
      null,
      null,
      chosen,
      kept,
    ]);
  });

  it("asks no more in any tab once one has settled it", () => {
    const { bench, open, tell } = changed();
    const other = open("three", "new start");
    const before = other.choice.value?.kind;
    bench.choose({ [main]: "mine" });
    tell();
    expect([before, other.choice.value]).toEqual(["start", null]);
  });

  it("is settled over nothing that another tab wrote meanwhile", () => {
    const { bench, open, keep } = changed();
    open("three", "new start").edit(main, "mine, and more in another tab");
    bench.choose({ [main]: "mine" });
    expect([bench.choice.value?.kind, (keep.stored.get(draftKey) ?? "").includes("in another tab")]).toEqual([
      "tabs",
      true,
    ]);
  });

  it("is no question where it became what the learner had written", () => {
    const { open } = browser();
    open("one", "old start").edit(main, "mine");
    const bench = open("two", "mine");
    bench.edit(main, "mine, on and on");
    expect(bench.choice.value).toBe(null);
  });

  it("gives the learner's text back by Undo", () => {
    const { bench } = changed();
    bench.choose({ [main]: "new start" });
    bench.undoReset();
    expect([bench.texts.value[main], bench.choice.value]).toEqual(["mine", null]);
  });
});

describe("after a visit that never came alive", () => {
  const entered: string[] = [];
  const open = (keep: TestKeep) => {
    const bench = createBench(propsOf("start"), {
      keep,
      tab: "one",
      opening: () => ({ failed: true, enter: () => void entered.push("entered") }),
      keeper: () => new Promise(() => undefined),
    });
    bench.open();
    return bench;
  };
  const kept = () => {
    const files = { [main]: { text: "mine", start: "start" } };
    return testKeep({ [draftKey]: JSON.stringify({ version: 2, files, seen: {} }) });
  };

  it("holds the draft until it is asked for", () => {
    const bench = open(kept());
    expect([bench.held.value, bench.texts.value, entered]).toEqual([true, { [main]: "mine" }, []]);
    bench.release();
    expect([bench.held.value, entered]).toEqual([false, ["entered"]]);
  });

  it("shows the start at once when the learner begins again", () => {
    const bench = open(kept());
    bench.reset();
    expect([bench.held.value, bench.texts.value]).toEqual([false, { [main]: "start" }]);
  });
});
