import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { ago } from "../../src/workbench/history/ago.ts";
import { changes } from "../../src/workbench/history/changes.ts";
import { keepHistory, makeRoom, PAUSE, tidy } from "../../src/workbench/history/keeper.ts";
import { discard, keptVersions } from "../../src/workbench/history/kept.ts";
import { mergeTexts } from "../../src/workbench/history/merge.ts";
import { BOUNDS, thin, type Stored } from "../../src/workbench/history/thin.ts";
import { createBench, type Shown } from "../../src/workbench/state/bench.ts";
import { REASONS, VERSION_PREFIX, versionKey } from "../../src/workbench/state/versions.ts";
import type { Verdict } from "../../src/grader/verdict.ts";
import { runTwoSleepers } from "./fixtures/runs.ts";
import { testKeep } from "./fixtures/keep.ts";

const main = "main.ts";
const MINUTE = 60_000;

function setUp() {
  const keep = testKeep();
  let now = 0;
  let pause: (() => void) | null = null;
  let leave: () => void = () => undefined;
  const asked: number[] = [];
  const bench = createBench(
    { id: "a", kind: "exercise", title: "A", files: [{ path: main, text: "start" }], entry: main },
    {
      keep,
      tab: "one",
      now: () => (now += 1),
      keeper: () => new Promise(() => undefined),
      elsewhere: () => undefined,
    },
  );
  bench.open();
  keepHistory(bench, keep, {
    now: () => now,
    later(seconds, then) {
      asked.push(seconds);
      pause = then;
      return () => (pause = null);
    },
    leaving: (then) => (leave = then),
  });
  return {
    keep,
    bench,
    asked,
    pause: () => pause?.(),
    leave: () => leave(),
    history: () =>
      keptVersions(keep, "a").map(({ why, files, outcome }) => [
        why,
        files[main],
        ...(outcome === undefined ? [] : [outcome]),
      ]),
  };
}

const verdict = (outcomes: ("passed" | "failed" | "skipped")[]): Verdict => ({
  exercise: "a",
  passed: outcomes.every((outcome) => outcome === "passed"),
  checks: outcomes.map((outcome, index) => ({
    title: `${index}`,
    outcome,
    message: "",
    at: null,
    run: null,
  })),
  runs: [],
  problem: null,
});

describe("the history", () => {
  it("keeps a version at a pause and when the learner leaves, not at each keystroke", () => {
    const { bench, pause, leave, history, asked } = setUp();
    bench.edit(main, "a");
    bench.edit(main, "ab");
    pause();
    bench.edit(main, "abc");
    leave();
    expect([history(), asked.every((seconds) => seconds === PAUSE)]).toEqual([
      [
        ["leave", "abc"],
        ["pause", "ab"],
      ],
      true,
    ]);
  });

  it("says how a Check came out, and a Run, of the text that was checked and run", () => {
    const { bench, history } = setUp();
    bench.edit(main, "wrong");
    bench.doing.value = "check";
    bench.phase.value = "working";
    bench.verdict.value = verdict(["passed", "passed", "failed"]);
    bench.phase.value = "done";
    bench.edit(main, "right");
    bench.doing.value = "run";
    bench.phase.value = "working";
    bench.shown.value = {
      by: "run",
      name: main,
      result: runTwoSleepers(),
      output: [],
      texts: bench.texts.value,
    } satisfies Shown;
    bench.phase.value = "playing";
    bench.phase.value = "done";
    expect(history()).toEqual([
      ["run", "right", "ran to its end"],
      ["check", "wrong", "passed 2 of 3 checks"],
    ]);
  });

  it("lets a pause or a Run not hide how the Check of the same text came out", () => {
    const { bench, pause, history } = setUp();
    bench.edit(main, "right");
    bench.doing.value = "check";
    bench.phase.value = "working";
    bench.verdict.value = verdict(["passed"]);
    bench.phase.value = "done";
    pause();
    bench.doing.value = "run";
    bench.phase.value = "working";
    expect(history()).toEqual([["check", "right", "passed"]]);
  });

  it("lets a single version go for good, or until that is taken back", () => {
    const { bench, pause, history, keep } = setUp();
    for (const text of ["one", "two", "three"]) {
      bench.edit(main, text);
      pause();
    }
    const [, second] = keptVersions(keep, "a");
    const before = [...keep.stored];
    const takeBack = discard(keep, second!.key)!;
    expect(history().map(([, text]) => text)).toEqual(["three", "one"]);
    expect([takeBack(), history().map(([, text]) => text)]).toEqual([true, ["three", "two", "one"]]);
    expect([...keep.stored].toSorted()).toEqual(before.toSorted());

    const again = discard(keep, second!.key)!;
    keep.room = 0;
    expect([again(), history().map(([, text]) => text)]).toEqual([false, ["three", "one"]]);
    keep.trouble = "denied";
    expect(discard(keep, second!.key)).toBe(null);
  });

  it("stays within its bounds also where the learner never pauses, but leaves", () => {
    const { bench, pause, leave, keep } = setUp();
    for (let edit = 0; edit < 3 * BOUNDS.versions; edit += 1) {
      bench.edit(main, `text ${edit}`);
      leave();
    }
    pause();
    expect(keptVersions(keep, "a").length).toBeLessThanOrEqual(BOUNDS.versions);
  });

  it("keeps a text once more that was kept, and then let go for the sake of room", () => {
    const { bench, keep, history } = setUp();
    bench.edit(main, "mine");
    bench.reset();
    bench.undoReset();
    for (const key of keep.keys(VERSION_PREFIX)) keep.write(key, null);
    bench.restore({ [main]: "older" });
    expect(history()).toEqual([["restore", "mine"]]);
  });

  it("passes over a key whose time is none", () => {
    const keep = testKeep({
      [`${VERSION_PREFIX}a@${"9".repeat(30)}-t`]: JSON.stringify({ version: 1, why: "run", files: {} }),
    });
    expect(keptVersions(keep, "a")).toEqual([]);
  });

  it("keeps nothing of a program that is as the page gave it", () => {
    const { bench, pause, leave, history } = setUp();
    bench.phase.value = "working";
    bench.phase.value = "done";
    pause();
    leave();
    expect(history()).toEqual([]);
  });

  it("shows what it can read, and leaves what it cannot", () => {
    const keep = testKeep({
      [versionKey("a", 1, "t")]: '{"version":1,"why":"reset","files":{"main.ts":"one"}}',
      [versionKey("a", 2, "t")]: "{",
      [versionKey("a", 3, "t")]: '{"version":1,"why":"a reason to come","files":{"main.ts":"three"}}',
      [versionKey("a", 4, "t")]: '{"version":1,"why":"run","files":{"main.ts":4}}',
      [versionKey("a/b", 5, "t")]: '{"version":1,"why":"run","files":{"main.ts":"of another"}}',
    });
    expect([
      keptVersions(keep, "a").map(({ at, why, files }) => [at, why, files[main]]),
      keep.stored.size,
    ]).toEqual([
      [
        [3, "pause", "three"],
        [1, "reset", "one"],
      ],
      5,
    ]);
  });

  it("never grows past its bounds, whatever is kept how often", () => {
    const { keep, bench, pause } = setUp();
    for (let edit = 0; edit < 3 * BOUNDS.versions; edit += 1) {
      bench.edit(main, `${edit} `.repeat(20));
      pause();
    }
    const versions = keptVersions(keep, "a");
    expect([versions.length, versions[0]?.files[main]?.slice(0, 4)]).toEqual([BOUNDS.versions, "149 "]);
  });
});

/** Versions in any order, of a few programs, with any times and sizes. */
const histories = fc
  .array(
    fc.record({
      id: fc.constantFrom("a", "b", "c"),
      at: fc.integer({ min: 0, max: 90 * 24 * 60 }).map((minutes) => minutes * MINUTE),
      size: fc.integer({ min: 1, max: 5_000 }),
      why: fc.constantFrom(...REASONS),
      texts: fc.constantFrom("one", "two", "three", "four", "five", "six"),
    }),
    { maxLength: 60 },
  )
  .map((versions) => versions.map((version, index): Stored => ({ ...version, key: `${index}` })));
const bounds = fc.record({
  versions: fc.integer({ min: 1, max: 20 }),
  size: fc.integer({ min: 1, max: 30_000 }),
  total: fc.integer({ min: 1, max: 60_000 }),
});
const NOW = 100 * 24 * 60 * MINUTE;

const byProgram = (versions: readonly Stored[]) =>
  [...Map.groupBy(versions, ({ id }) => id).values()].map((of) =>
    of.toSorted((one, other) => other.at - one.at || (one.key < other.key ? -1 : 1)),
  );
const sizeOf = (versions: readonly Stored[]) => versions.reduce((sum, { size }) => sum + size, 0);

describe("thinning", () => {
  it("never loses the newest text of a program", () => {
    fc.assert(
      fc.property(histories, bounds, (versions, limits) => {
        const gone = new Set(thin(versions, NOW, limits));
        const left = byProgram(versions.filter(({ key }) => !gone.has(key)));
        expect(left.map(([newest]) => [newest!.id, newest!.texts]).toSorted()).toEqual(
          byProgram(versions)
            .map(([newest]) => [newest!.id, newest!.texts])
            .toSorted(),
        );
      }),
    );
  });

  it("never leaves more than the bounds allow, the newest of each apart", () => {
    fc.assert(
      fc.property(histories, bounds, (versions, limits) => {
        const gone = new Set(thin(versions, NOW, limits));
        const left = byProgram(versions.filter(({ key }) => !gone.has(key)));
        for (const of of left) {
          expect(of.length).toBeLessThanOrEqual(limits.versions);
          if (of.length > 1) expect(sizeOf(of)).toBeLessThanOrEqual(limits.size);
        }
        if (left.some((of) => of.length > 1)) expect(sizeOf(left.flat())).toBeLessThanOrEqual(limits.total);
      }),
    );
  });

  it("lets go nothing twice, and nothing more when it is done again", () => {
    fc.assert(
      fc.property(histories, bounds, (versions, limits) => {
        const gone = thin(versions, NOW, limits);
        const left = versions.filter(({ key }) => !gone.includes(key));
        expect([new Set(gone).size, thin(left, NOW, limits)]).toEqual([gone.length, []]);
      }),
    );
  });

  const every = (minutes: number, count: number, why: Stored["why"] = "pause"): Stored[] =>
    Array.from({ length: count }, (_, index) => ({
      key: `${why}${index}`,
      id: "a",
      at: NOW - index * minutes * MINUTE,
      size: 100,
      why,
      texts: `${why}${index}`,
    }));

  it("keeps many of the last minutes and some of long ago", () => {
    const versions = every(1, 600);
    const gone = new Set(thin(versions, NOW, { ...BOUNDS, versions: 12 }));
    expect(versions.flatMap(({ key, at }) => (gone.has(key) ? [] : [(NOW - at) / MINUTE])))
      .toMatchInlineSnapshot(`
      [
        0,
        1,
        2,
        3,
        7,
        15,
        23,
        55,
        87,
        215,
        343,
        599,
      ]
    `);
  });

  it("keeps what was there before a Reset rather than a pause of the same age", () => {
    const [reset] = every(1, 1, "reset").map((version) => ({ ...version, at: NOW - 30.5 * MINUTE }));
    const gone = thin([...every(1, 60), reset!], NOW, { ...BOUNDS, versions: 8 });
    expect(gone).not.toContain("reset0");
  });

  it("keeps one of two versions in a row with the same text: the one that says more", () => {
    const versions = every(1, 4).map((version, index) => ({
      ...version,
      texts: index === 3 ? "another" : "the same",
      why: index === 1 ? ("check" as const) : ("pause" as const),
    }));
    expect(thin(versions, NOW).toSorted()).toEqual(["pause0", "pause2"]);
  });
});

describe("room for a draft", () => {
  const version = (text: string) => JSON.stringify({ version: 1, why: "pause", files: { [main]: text } });

  it("is made by letting versions go, a half at a time, at last those of programs that rested longest", () => {
    const keep = testKeep(
      Object.fromEntries(
        ["a", "b", "c", "d"].flatMap((id, program) =>
          [1, 2].map((time) => [versionKey(id, program * 10 + time, "t"), version(`${id}${time}`)]),
        ),
      ),
    );
    const record: string[][] = [];
    const left = () => keep.keys(VERSION_PREFIX).map((key) => key.slice(VERSION_PREFIX.length, -2));
    for (const wanted of [8, 5, 2, 0]) {
      const made = makeRoom(keep, 100, () => keep.stored.size <= wanted);
      record.push([String(made), ...left()]);
    }
    expect(record).toMatchInlineSnapshot(`
      [
        [
          "true",
          "a@1",
          "a@2",
          "b@11",
          "b@12",
          "c@21",
          "c@22",
          "d@31",
          "d@32",
        ],
        [
          "true",
          "a@2",
          "b@12",
          "c@22",
          "d@32",
        ],
        [
          "true",
          "c@22",
          "d@32",
        ],
        [
          "true",
        ],
      ]
    `);
  });

  it("cannot be made where the history is not what fills the storage, and then nothing of it is gone", () => {
    const kept = {
      [versionKey("a", 1, "t")]: version("one"),
      [versionKey("a", 2, "t")]: version("two"),
      [versionKey("b", 3, "t")]: "{",
      other: "",
    };
    const keep = testKeep(kept);
    keep.room = 1_000;
    const full = makeRoom(keep, 10, () => keep.write("draft", "x".repeat(keep.room)).ok);
    expect([full, Object.fromEntries(keep.stored)]).toEqual([false, kept]);
  });

  it("is not made where there is room", () => {
    const keep = testKeep({ [versionKey("a", 1, "t")]: "{" });
    expect([makeRoom(keep, 10, () => true), keep.stored.size]).toEqual([true, 1]);
  });

  it("tidying keeps every program's newest, also far over the bounds", () => {
    const large = "x".repeat(BOUNDS.size + 1);
    const keep = testKeep({
      [versionKey("a", 1, "t")]: version("old"),
      [versionKey("a", 2, "t")]: version(large),
    });
    tidy(keep, 10);
    expect(keptVersions(keep, "a").map(({ at }) => at)).toEqual([2]);
  });
});

describe("a merge of two texts that came from one", () => {
  const base = [
    "import asyncio",
    "",
    "async function main() {",
    "  print(1);",
    "}",
    "",
    "asyncio.run(main());",
  ].join("\n");
  const theirs = base.replace("print(1)", "print('one')").replace("import asyncio", "import * as asyncio");
  const merge = (mine: string, from: string | null, other: string) =>
    mergeTexts(mine, from, other, "the new start");

  it("takes what only one of them changed from it", () => {
    const mine = `${base}\n// mine`;
    expect(merge(mine, base, theirs)).toEqual({ text: `${theirs}\n// mine`, conflicts: 0 });
  });

  it("shows both between marked lines where both changed the same lines", () => {
    const mine = base.replace("print(1)", "print(2)");
    expect(merge(mine, base, theirs)).toMatchInlineSnapshot(`
      {
        "conflicts": 1,
        "text": "import * as asyncio

      async function main() {
      // <<<<<<< yours
        print(2);
      // ======= the new start
        print('one');
      // >>>>>>>
      }

      asyncio.run(main());",
      }
    `);
  });

  it("takes a change that both made once", () => {
    expect(merge(theirs, base, theirs)).toEqual({ text: theirs, conflicts: 0 });
  });

  it("loses no line of either where nobody knows what they came from", () => {
    const mine = `${base}\n// mine`;
    expect(merge(mine, null, theirs)).toMatchInlineSnapshot(`
      {
        "conflicts": 2,
        "text": "// <<<<<<< yours
      import asyncio
      // ======= the new start
      import * as asyncio
      // >>>>>>>

      async function main() {
      // <<<<<<< yours
        print(1);
      // ======= the new start
        print('one');
      // >>>>>>>
      }

      asyncio.run(main());
      // mine",
      }
    `);
  });

  const lines = fc
    .array(fc.constantFrom("a", "b", "c", "  d", ""), { maxLength: 12 })
    .map((all) => all.join("\n"));
  const within = (part: string, whole: string) => {
    const left = whole.split("\n");
    return part.split("\n").every((line) => {
      const at = left.indexOf(line);
      if (at !== -1) left.splice(at, 1);
      return at !== -1;
    });
  };

  it("is the other where one is as it was, and is a conflict only where both changed something", () => {
    fc.assert(
      fc.property(lines, lines, (from, other) => {
        expect([merge(from, from, other), merge(other, from, from), merge(other, from, other)]).toEqual(
          Array(3).fill({ text: other, conflicts: 0 }),
        );
      }),
    );
  });

  it("holds each line that either added", () => {
    fc.assert(
      fc.property(lines, lines, (mine, other) => {
        const { text } = merge(mine, null, other);
        expect([within(mine, text), within(other, text)]).toEqual([true, true]);
      }),
    );
  });
});

describe("what changes between two texts", () => {
  it("is told line by line, and what stays the same is folded", () => {
    const before = Array.from({ length: 14 }, (_, index) => `line ${index}`);
    const after = before.with(6, "another");
    const drawn = changes(before.join("\n"), after.join("\n")).map((row) =>
      row.kind === "folded"
        ? `… ${row.count}`
        : `${row.kind} ${row.before ?? "-"} ${row.after ?? "-"} ${row.text}`,
    );
    expect(drawn).toEqual([
      "… 3",
      "same 4 4 line 3",
      "same 5 5 line 4",
      "same 6 6 line 5",
      "gone 7 - line 6",
      "new - 7 another",
      "same 8 8 line 7",
      "same 9 9 line 8",
      "same 10 10 line 9",
      "… 4",
    ]);
  });
});

describe("a time", () => {
  const at = (iso: string) => Date.parse(iso);
  it.each([
    ["2026-11-22T09:59:30Z", "just now"],
    ["2026-11-22T09:58:59Z", "1 minute ago"],
    ["2026-11-22T09:01:00Z", "59 minutes ago"],
    ["2026-11-22T08:00:00Z", "2 hours ago"],
    ["2026-11-21T23:30:00Z", "yesterday, 23:30"],
    ["2026-11-03T08:05:00Z", "3 November, 08:05"],
    ["2025-11-03T08:05:00Z", "3 November 2025, 08:05"],
    // A clock that was put back.
    ["2026-11-22T11:00:00Z", "just now"],
  ])("of %s is said as “%s”", (time, words) => {
    expect(ago(at(time), at("2026-11-22T10:00:00Z"), "UTC")).toBe(words);
  });
});
