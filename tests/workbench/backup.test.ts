import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { SEED_KEY } from "../../src/course/own-seed.ts";
import { PROGRESS_KEY } from "../../src/course/progress.ts";
import { apply, undoable, undoImport } from "../../src/workbench/history/backup/apply.ts";
import { collect, THEME_KEY, UNDO_KEY } from "../../src/workbench/history/backup/collect.ts";
import { readBackup, type Backup } from "../../src/workbench/history/backup/format.ts";
import { plan, type How } from "../../src/workbench/history/backup/plan.ts";
import { keptVersions } from "../../src/workbench/history/kept.ts";
import { SETTINGS_KEY } from "../../src/workbench/settings/settings.ts";
import { DRAFT_PREFIX, OLD_DRAFT_PREFIX } from "../../src/workbench/state/drafts.ts";
import { versionKey } from "../../src/workbench/state/versions.ts";
import { testKeep, type TestKeep } from "./fixtures/keep.ts";

const NOW = Date.parse("2026-11-22T08:00:00Z");
const json = JSON.stringify;
const draft = (text: string, seen = {}) =>
  json({ version: 2, files: { "main.ts": { text, start: "start" } }, seen });
const version = (text: string, why = "check") => json({ version: 1, why, files: { "main.ts": text } });

/** A learner's browser. */
const full = () =>
  testKeep({
    [PROGRESS_KEY]: json({
      lessons: { "basics/a": "read", "basics/b": "opened" },
      exercises: ["hello"],
      last: "basics/b",
      lastExercise: "hello",
    }),
    [SETTINGS_KEY]: json({ fontSize: 16, debug: true }),
    [THEME_KEY]: "light",
    [SEED_KEY]: "7-11",
    [`${DRAFT_PREFIX}exercise/hello`]: draft("my hello", { one: 3 }),
    [`${DRAFT_PREFIX}program/a`]: draft("my a"),
    [`${OLD_DRAFT_PREFIX}program/old`]: "an old draft",
    [versionKey("exercise/hello", NOW - 2_000, "one")]: version("my first hello"),
    [versionKey("exercise/hello", NOW - 1_000, "one")]: version("my second hello", "reset"),
    "yieldpoint:author:place": "no learner's",
    "of another site's part": "not ours",
  });

const readIn = (keep: TestKeep, backup: Backup, how: How, now = NOW) => {
  const planned = plan(keep, backup, how, now);
  return { said: planned.said.map(({ text }) => text), applied: apply(keep, planned, now) };
};

const state = (keep: TestKeep) => {
  const { made: _, ...rest } = collect(keep, NOW);
  return rest;
};

it("says so when a file has more faults than can be counted", () => {
  const others = Object.fromEntries(Array.from({ length: 300_000 }, (_, n) => [`bad${n}`, 1]));
  const checked = readBackup(json({ format: "yieldpoint backup", version: 1, others }), "mine.json");
  expect(checked.ok || checked.problems).toEqual([
    expect.stringMatching(
      /^“mine\.json” has too many problems to count: hundreds of thousands of its entries/,
    ),
  ]);
}, 60_000);

it("leaves out of its complaints what would turn them round", () => {
  const checked = readBackup(
    json({ format: "yieldpoint backup", version: 1, drafts: { "a\u202eb": 5 } }),
    "x",
  );
  expect(checked.ok || checked.problems).toContain("drafts › “ab”: should be an object, but is 5.");
});

describe("a backup", () => {
  it("holds all that the browser keeps of the learner, and nothing else", () => {
    expect(collect(full(), NOW)).toEqual({
      format: "yieldpoint backup",
      version: 1,
      made: "2026-11-22T08:00:00.000Z",
      progress: {
        lessons: { "basics/a": "read", "basics/b": "opened" },
        exercises: ["hello"],
        last: "basics/b",
        lastExercise: "hello",
      },
      settings: { fontSize: 16, debug: true },
      theme: "light",
      drafts: {
        "exercise/hello": { "main.ts": { text: "my hello", start: "start" } },
        "program/a": { "main.ts": { text: "my a", start: "start" } },
      },
      history: {
        "exercise/hello": [
          { at: "2026-11-22T07:59:59.000Z", why: "reset", files: { "main.ts": "my second hello" } },
          { at: "2026-11-22T07:59:58.000Z", why: "check", files: { "main.ts": "my first hello" } },
        ],
      },
      answers: {},
      tests: {},
      others: { [SEED_KEY]: "7-11", [`${OLD_DRAFT_PREFIX}program/old`]: "an old draft" },
    });
  });

  it.each(["add", "replace"] as const)("read into an empty browser (%s) gives all of it back", (how) => {
    const text = json(collect(full(), NOW));
    const checked = readBackup(text, "backup.json");
    const keep = testKeep();
    expect(checked.ok && readIn(keep, checked.backup, how).applied).toEqual({ ok: true });
    expect(state(keep)).toEqual(state(full()));
  });

  it("read into the browser that made it changes nothing", () => {
    const keep = full();
    const backup = collect(keep, NOW);
    const plans = (["add", "replace"] as const).map((how) => plan(keep, backup, how, NOW));
    expect(plans).toEqual(Array(2).fill({ said: [], writes: [], history: [] }));
  });

  it("is taken from a browser that denies its storage without an error, and is empty", () => {
    const keep = full();
    keep.trouble = "denied";
    expect(collect(keep, NOW)).toMatchObject({ drafts: {}, history: {}, others: {} });
  });
});

describe("reading a backup in", () => {
  const theirs = (): Backup => ({
    ...collect(testKeep(), NOW),
    progress: {
      lessons: { "basics/b": "read", "basics/c": "opened" },
      exercises: ["other"],
      last: "basics/c",
    },
    settings: { fontSize: 20, speed: 2 },
    theme: "dark",
    drafts: {
      "exercise/hello": { "main.ts": { text: "their hello", start: "start" } },
      "program/new": { "main.ts": { text: "their new", start: null } },
    },
    history: {
      "exercise/hello": [
        { at: "2026-11-21T08:00:00.000Z", why: "run", files: { "main.ts": "of yesterday" } },
      ],
    },
  });

  it("adds what is missing and changes nothing that is there; what differs goes into the history", () => {
    const keep = full();
    const { said } = readIn(keep, theirs(), "add");
    expect(said).toEqual([
      "1 program would get the file’s code; you have changed nothing there.",
      "1 program would keep your code; the file’s would go into the history.",
      "2 more lessons would be marked as opened or read.",
      "1 more exercise would be marked as passed.",
      "Settings that you haven’t changed would take the file’s values.",
      "1 older version would be added to the history.",
    ]);
    expect(state(keep)).toMatchObject({
      progress: {
        lessons: { "basics/a": "read", "basics/b": "read", "basics/c": "opened" },
        exercises: ["hello", "other"],
        last: "basics/b",
      },
      settings: { fontSize: 16, debug: true, speed: 2 },
      theme: "light",
      drafts: {
        "exercise/hello": { "main.ts": { text: "my hello", start: "start" } },
        "program/a": { "main.ts": { text: "my a", start: "start" } },
        "program/new": { "main.ts": { text: "their new", start: null } },
      },
    });
    expect(keptVersions(keep, "exercise/hello").map(({ why, files }) => [why, files["main.ts"]])).toEqual([
      ["imported", "their hello"],
      ["reset", "my second hello"],
      ["check", "my first hello"],
      ["run", "of yesterday"],
    ]);
  });

  it("replaces all by what the file has; what was there goes into the history", () => {
    const keep = full();
    const { said } = readIn(keep, theirs(), "replace");
    expect(said).toEqual([
      "1 program would get the file’s code; you have changed nothing there.",
      "1 program would get the file’s code; yours would go into the history.",
      "1 program would go back to the start; your code would go into the history.",
      "2 more lessons would be marked as opened or read.",
      "1 more exercise would be marked as passed.",
      "1 lesson would be marked as new again.",
      "1 exercise would no longer be marked as passed.",
      "The lesson to continue at would be the file’s.",
      "The settings would become those of the file.",
      "The theme would be dark.",
      "1 older version would be added to the history.",
    ]);
    const { progress, settings, theme, drafts } = theirs();
    expect(state(keep)).toMatchObject({ progress, settings, theme, drafts });
    expect(["exercise/hello", "program/a"].map((id) => keptVersions(keep, id)[0])).toMatchObject([
      { why: "import", files: { "main.ts": "my hello" } },
      { why: "import", files: { "main.ts": "my a" } },
    ]);
  });

  it("lets tabs that are open follow, for the file's text is built on theirs", () => {
    const keep = full();
    readIn(keep, theirs(), "replace");
    expect(JSON.parse(keep.stored.get(`${DRAFT_PREFIX}exercise/hello`)!)).toMatchObject({ seen: { one: 3 } });
  });

  it.each(["add", "replace"] as const)("can be undone (%s): all but the history is as it was", (how) => {
    const keep = full();
    const { history: _, ...before } = state(keep);
    readIn(keep, theirs(), how);
    const made = undoable(keep)?.made;
    expect([made, undoImport(keep, NOW + 1)]).toEqual(["2026-11-22T08:00:00.000Z", { ok: true }]);
    const { history: __, ...after } = state(keep);
    expect([after, keep.stored.has(UNDO_KEY)]).toEqual([before, false]);
  });

  it("changes nothing where there is no room for all of it", () => {
    const size = (keep: TestKeep) =>
      [...keep.stored].reduce((sum, [key, text]) => sum + key.length + text.length, 0);
    const needed = full();
    readIn(needed, theirs(), "replace");
    const least = size(full());
    for (let room = least; room < size(needed) - 200; room += 50) {
      const keep = full();
      const before = new Map(keep.stored);
      keep.room = room;
      const { applied } = readIn(keep, theirs(), "replace");
      if (!applied.ok) expect([applied.trouble, keep.stored]).toEqual(["full", before]);
    }
    const tight = full();
    tight.room = least;
    expect(readIn(tight, theirs(), "replace").applied).toEqual({ ok: false, trouble: "full" });
  });

  it("loses no draft of either side, whatever both hold", () => {
    const drafts = fc.dictionary(fc.constantFrom("a", "b", "c"), fc.constantFrom("one", "two", "three"));
    const texts = (keep: TestKeep, id: string) => [
      collect(keep, NOW).drafts[id]?.["main.ts"]?.text,
      ...keptVersions(keep, id).map(({ files }) => files["main.ts"]),
    ];
    fc.assert(
      fc.property(drafts, drafts, fc.constantFrom<How>("add", "replace"), (here, there, how) => {
        const browserOf = (of: Record<string, string>) =>
          testKeep(
            Object.fromEntries(Object.entries(of).map(([id, text]) => [DRAFT_PREFIX + id, draft(text)])),
          );
        const keep = browserOf(here);
        readIn(keep, collect(browserOf(there), NOW), how);
        for (const of of [here, there]) {
          for (const [id, text] of Object.entries(of)) expect(texts(keep, id)).toContain(text);
        }
      }),
    );
  });
});

describe("a file with surprises", () => {
  const empty = () => collect(testKeep(), NOW);

  it("puts nothing that could not be read in the place of what is here", () => {
    const damaged = collect(testKeep({ [`${DRAFT_PREFIX}program/a`]: "{ cut off" }), NOW);
    const keep = full();
    const before = state(keep);
    const { said } = readIn(keep, damaged, "add");
    expect([said, state(keep)]).toEqual([[], before]);
    readIn(keep, damaged, "replace");
    expect([
      keep.stored.get(`${DRAFT_PREFIX}program/a`),
      keptVersions(keep, "program/a")[0]?.files["main.ts"],
    ]).toEqual(["{ cut off", "my a"]);
  });

  it("says that it brings along what could not be read", () => {
    const damaged = collect(testKeep({ [`${DRAFT_PREFIX}program/a`]: "{ cut off" }), NOW);
    const keep = testKeep();
    const { said } = readIn(keep, damaged, "add");
    expect([said, keep.stored.get(`${DRAFT_PREFIX}program/a`)]).toEqual([
      ["1 entry from an older version of this site, or damaged, would be brought along unchanged."],
      "{ cut off",
    ]);
  });

  it("never writes through “others” what has a place of its own", () => {
    const keep = full();
    const before = new Map(keep.stored);
    const hostile = {
      ...collect(keep, NOW),
      others: { [PROGRESS_KEY]: "{}", [SETTINGS_KEY]: "{}", [UNDO_KEY]: "{}" },
    };
    expect(plan(keep, hostile, "replace", NOW).writes).toEqual([]);
    expect(keep.stored).toEqual(before);
  });

  it.each(["constructor", "__proto__", "toString"])("names a program “%s” and breaks nothing", (id) => {
    const text = json({
      ...empty(),
      drafts: { other: { "main.ts": { text: "mine", start: null } } },
    })
      .replace(
        '"history":{}',
        `"history":{"${id}":[{"at":"2026-11-21T08:00:00Z","why":"run","files":{"main.ts":"x"}}]}`,
      )
      .replace('"drafts":{', `"drafts":{"${id}":{"main.ts":{"text":"x","start":null}},`);
    const read = readBackup(text, "backup.json");
    const keep = full();
    expect(read.ok && readIn(keep, read.backup, "add").applied).toEqual({ ok: true });
    expect(collect(keep, NOW).drafts["other"]?.["main.ts"]?.text).toBe("mine");
    expect(({} as Record<string, unknown>)["main.ts"]).toBe(undefined);
  });

  it("with a key whose time is none does not keep the next backup from being made", () => {
    const key = `yieldpoint:version:v1:a@${"9".repeat(30)}-t`;
    const keep = testKeep({ [key]: version("x") });
    expect(collect(keep, NOW)).toMatchObject({ history: {}, others: { [key]: version("x") } });
  });

  it("marks lessons back from read to opened, and says so", () => {
    const keep = full();
    const file = {
      ...collect(keep, NOW),
      progress: {
        lessons: { "basics/a": "opened" as const, "basics/b": "opened" as const },
        exercises: ["hello"],
        last: "basics/a",
      },
    };
    expect(plan(keep, file, "replace", NOW).said).toEqual([
      { text: "1 lesson would no longer be marked as read." },
      { text: "The lesson to continue at would be the file’s." },
    ]);
  });

  it("that has very many versions is read in without a long wait", () => {
    const at = (index: number) => new Date(NOW - index * 1_000).toISOString();
    const versions = Array.from({ length: 20_000 }, (_, index) => ({
      at: at(index),
      why: "run" as const,
      files: { "main.ts": `${index}` },
    }));
    const keep = testKeep();
    let writes = 0;
    const counting = {
      ...keep,
      write: (key: string, text: string | null) => ((writes += 1), keep.write(key, text)),
    };
    const planned = plan(counting, { ...empty(), history: { a: versions } }, "add", NOW);
    apply(counting, planned, NOW);
    expect([keptVersions(keep, "a").length, writes < 500]).toEqual([50, true]);
  });
});

describe("a file that is no backup", () => {
  const good = collect(full(), NOW);
  const problems = (text: string) => {
    const checked = readBackup(text, "mine.json");
    return checked.ok ? [] : checked.problems;
  };

  it("is refused with what is wrong and what to do", () => {
    expect([
      problems(json(good).slice(0, 60)),
      problems('{"drafts":{}}'),
      problems("null"),
      problems(json({ ...good, version: 2 })),
    ]).toEqual([
      [
        expect.stringMatching(
          /^“mine\.json” is not a whole JSON file: .*\. It may have been cut off; use another copy\.$/,
        ),
      ],
      [
        '“mine.json” is not a Yieldpoint backup: those begin with "format": "yieldpoint backup". Choose the file that “Save a backup” gave you.',
      ],
      [
        '“mine.json” is not a Yieldpoint backup: those begin with "format": "yieldpoint backup". Choose the file that “Save a backup” gave you.',
      ],
      [
        "“mine.json” is version 2, but this page reads version 1: it was saved by a newer Yieldpoint. Reload the page to get the new one, and try again.",
      ],
    ]);
  });

  it("says of each wrong part where it is, what it should be and what it is", () => {
    const bad = {
      ...good,
      made: "yesterday",
      progress: { lessons: { a: "skimmed" }, exercises: "hello", last: 3 },
      settings: { fontSize: [16] },
      theme: "sepia",
      drafts: { "exercise/hello": { "main.ts": { text: 7, start: null } } },
      history: { a: [{ at: "2026-11-22T08:00:00.000Z", why: "check", files: { "main.ts": null } }] },
      others: { "starlight-theme": "dark" },
    };
    expect(problems(json(bad))).toEqual([
      'made: should be a time such as 2026-11-22T08:00:00.000Z, but is "yesterday".',
      'progress › lessons › a: should be "opened" or "read", but is "skimmed".',
      'progress › exercises: should be a list, but is "hello".',
      "progress › last: should be a text, but is 3.",
      "settings › fontSize: should be a string, a number, or true or false, but is a list.",
      'theme: should be "light" or "dark", but is "sepia".',
      "drafts › “exercise/hello” › “main.ts” › text: should be a text, but is 7.",
      "history › a › entry 1 › files › “main.ts”: should be a text, but is null.",
      "others › “starlight-theme”: only keys that begin with “yieldpoint:” are this site’s.",
    ]);
  });

  it("is refused whatever part of a good one is missing", () => {
    for (const part of ["made", "progress", "settings", "theme", "drafts", "history", "others"]) {
      const { [part]: _, ...rest } = good as unknown as Record<string, unknown>;
      expect(problems(json(rest)).length, part).toBeGreaterThan(0);
    }
  });
});
