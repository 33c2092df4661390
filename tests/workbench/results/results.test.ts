/** What a learner hands in: counted at each check, gathered from what the browser keeps, and small. */
import { describe, expect, it } from "vitest";
import { PROGRESS_KEY } from "../../../src/course/progress.ts";
import { resultsSchema } from "../../../src/course/results/schema.ts";
import { apply } from "../../../src/workbench/history/backup/apply.ts";
import { collect } from "../../../src/workbench/history/backup/collect.ts";
import { readBackup } from "../../../src/workbench/history/backup/format.ts";
import { plan } from "../../../src/workbench/history/backup/plan.ts";
import { ATTEMPT_PREFIX, noteCheck, noteLook, readAttempt } from "../../../src/workbench/results/attempts.ts";
import { collectResults, fileNameOf } from "../../../src/workbench/results/collect.ts";
import { DRAFT_PREFIX } from "../../../src/workbench/state/drafts.ts";
import { versionKey } from "../../../src/workbench/state/versions.ts";
import { testKeep, type TestKeep } from "../fixtures/keep.ts";

const NOW = Date.parse("2026-11-22T08:00:00Z");
const MINUTE = 60_000;
const json = JSON.stringify;

const check = (keep: TestKeep, text: string, passed: boolean, minutes: number, hints = 0) =>
  noteCheck(keep, "hello", { passed, hints, answer: { "main.ts": text } }, NOW + minutes * MINUTE);

describe("an attempt", () => {
  it("counts checks and hints up to the first that passed, and keeps the last answer that did", () => {
    const keep = testKeep();
    check(keep, "wrong", false, 0);
    check(keep, "wrong still", false, 1, 2);
    expect(readAttempt(keep, "hello")).toEqual({
      tries: 2,
      hints: 2,
      at: null,
      answer: { "main.ts": "wrong still" },
    });
    check(keep, "right", true, 2, 2);
    check(keep, "spoiled", false, 3, 3);
    const first = { tries: 3, hints: 2, at: "2026-11-22T08:02:00.000Z" };
    expect(readAttempt(keep, "hello")).toEqual({ ...first, answer: { "main.ts": "right" } });
    check(keep, "nicer", true, 4, 3);
    expect(readAttempt(keep, "hello")).toEqual({ ...first, answer: { "main.ts": "nicer" } });
  });

  it("remembers that the run was looked at before it was predicted right, and not after", () => {
    const keep = testKeep();
    noteLook(keep, "hello");
    expect(readAttempt(keep, "hello"), "nothing was checked").toBeNull();
    check(keep, "wrong", false, 0);
    noteLook(keep, "hello");
    check(keep, "right", true, 1);
    expect(readAttempt(keep, "hello")).toEqual({
      tries: 2,
      hints: 0,
      at: "2026-11-22T08:01:00.000Z",
      answer: { "main.ts": "right" },
      looked: true,
    });
    const honest = testKeep();
    check(honest, "right", true, 0);
    noteLook(honest, "hello");
    expect(readAttempt(honest, "hello")?.looked).toBeUndefined();
  });

  it("that is damaged, or not kept for want of room, is begun anew and stops nobody", () => {
    for (const damaged of ["", "{", "7", '{"version":2}', '{"version":1,"answer":{"main.ts":7}}']) {
      const keep = testKeep({ [`${ATTEMPT_PREFIX}hello`]: damaged });
      expect(readAttempt(keep, "hello")).toBeNull();
      check(keep, "right", true, 0);
      expect(readAttempt(keep, "hello")?.tries).toBe(1);
    }
    const full = testKeep();
    full.trouble = "full";
    check(full, "right", true, 0);
    expect(full.stored.size).toBe(0);
  });
});

describe("results", () => {
  it("hold each exercise that was tried, with the answer as lines, and fit their schema", () => {
    const keep = testKeep({
      [PROGRESS_KEY]: json({ lessons: { "basics/a": "read" }, exercises: ["hello"], last: null }),
    });
    check(keep, "one\ntwo\n", true, 0);
    noteCheck(keep, "asked", { passed: false, hints: 1, answer: { "choice.txt": "0 2" } }, NOW);
    const results = collectResults(keep, "Ada", NOW);
    expect(results).toEqual({
      format: "yieldpoint results",
      version: 1,
      learner: "Ada",
      made: "2026-11-22T08:00:00.000Z",
      lessons: { "basics/a": "read" },
      exercises: {
        asked: { passed: false, at: null, tries: 1, hints: 1, answer: { "choice.txt": ["0 2"] } },
        hello: {
          passed: true,
          at: "2026-11-22T08:00:00.000Z",
          tries: 1,
          hints: 0,
          answer: { "main.ts": ["one", "two"] },
        },
      },
    });
    expect(resultsSchema.parse(JSON.parse(json(results)))).toEqual(results);
  });

  it("know what passed before attempts were kept from the history, or from the draft", () => {
    const version = (text: string, outcome: string) =>
      json({ version: 1, why: "check", outcome, files: { "main.ts": text } });
    const keep = testKeep({
      [PROGRESS_KEY]: json({ lessons: {}, exercises: ["old", "older", "oldest"], last: null }),
      [versionKey("exercise/old", NOW, "a")]: version("right", "passed all 3 checks"),
      [versionKey("exercise/old", NOW + MINUTE, "a")]: version("spoiled", "passed 2 of 3 checks"),
      [`${DRAFT_PREFIX}exercise/older`]: json({
        version: 2,
        files: { "main.ts": { text: "drafted", start: "" } },
        seen: {},
      }),
    });
    const unknown = { passed: true, at: null, tries: null, hints: null };
    expect(collectResults(keep, "", NOW).exercises).toEqual({
      old: { ...unknown, at: "2026-11-22T08:00:00.000Z", answer: { "main.ts": ["right"] } },
      older: { ...unknown, answer: { "main.ts": ["drafted"] } },
      oldest: { ...unknown, answer: {} },
    });
  });

  it("are named after the learner, in letters that every disk takes", () => {
    const nameOf = (learner: string) => fileNameOf(collectResults(testKeep(), learner, NOW));
    expect(["Ada Lovelace", "  Renée / O'Brien  ", "李雷", "", "../.."].map(nameOf)).toEqual([
      "yieldpoint-results-ada-lovelace-2026-11-22.json",
      "yieldpoint-results-renee-o-brien-2026-11-22.json",
      "yieldpoint-results-李雷-2026-11-22.json",
      "yieldpoint-results-2026-11-22.json",
      "yieldpoint-results-2026-11-22.json",
    ]);
  });
});

describe("a backup", () => {
  it("takes the attempts along; one that passed is not lost to one that has not", () => {
    const from = testKeep();
    check(from, "wrong", false, 0);
    noteLook(from, "hello");
    check(from, "right", true, 0);
    noteCheck(from, "asked", { passed: false, hints: 0, answer: { "choice.txt": "1" } }, NOW);
    const read = readBackup(json(collect(from, NOW)), "backup.json");
    if (!read.ok) throw new Error(read.problems.join("\n"));

    const to = testKeep();
    check(to, "mine, wrong", false, 0);
    noteCheck(to, "asked", { passed: true, hints: 0, answer: { "choice.txt": "0" } }, NOW);
    const planned = plan(to, read.backup, "add", NOW);
    expect(planned.said.map(({ text }) => text)).toEqual(["The counts for 1 exercise would be the file’s."]);
    expect(apply(to, planned, NOW)).toEqual({ ok: true });
    expect(readAttempt(to, "hello")?.looked).toBe(true);
    expect([readAttempt(to, "hello")?.answer, readAttempt(to, "asked")?.answer]).toEqual([
      { "main.ts": "right" },
      { "choice.txt": "0" },
    ]);
    expect(apply(to, plan(to, read.backup, "replace", NOW), NOW)).toEqual({ ok: true });
    expect(readAttempt(to, "asked")?.answer).toEqual({ "choice.txt": "1" });
  });
});
