/** The answers to questions that come back, and the tests: kept in the browser, in backups, and in what is handed in. */
import { describe, expect, it } from "vitest";
import { resultsSchema } from "../../src/course/results/schema.ts";
import {
  allTests,
  ANSWERS_PREFIX,
  noteAnswer,
  noteTest,
  readLog,
  readTests,
  TABLE_KEY,
  TEST_PREFIX,
} from "../../src/workbench/asked/kept.ts";
import { parseAnswers } from "../../src/workbench/asked/log.ts";
import { parseTaken, type Taken } from "../../src/workbench/asked/taken.ts";
import { withAttempts } from "../../src/workbench/asked/attempts.ts";
import { apply, undoImport } from "../../src/workbench/history/backup/apply.ts";
import { collect } from "../../src/workbench/history/backup/collect.ts";
import { readBackup, type Backup } from "../../src/workbench/history/backup/format.ts";
import { plan, type How } from "../../src/workbench/history/backup/plan.ts";
import { noteCheck } from "../../src/workbench/results/attempts.ts";
import { collectResults } from "../../src/workbench/results/collect.ts";
import { practiceOf } from "../../src/cli/results/report.ts";
import { testKeep, type TestKeep } from "./fixtures/keep.ts";

const NOW = Date.parse("2026-11-22T08:00:00.000Z");
const MINUTE = 60_000;
const at = (minutes: number) => new Date(NOW + minutes * MINUTE).toISOString();

const test = (minutes: number, ...rights: boolean[]): Taken => ({
  at: at(minutes),
  questions: rights.map((right, index) => ({ id: `q${index}`, right })),
});

function asked(): TestKeep {
  const keep = testKeep();
  noteAnswer(keep, "who-decides", false, NOW);
  noteAnswer(keep, "who-decides", true, NOW + MINUTE);
  noteAnswer(keep, "basics/tasks#lost", true, NOW);
  noteTest(keep, "basics", test(5, true, false));
  return keep;
}

describe("answers", () => {
  it("are kept by their question, the oldest first", () => {
    expect(readLog(asked())).toEqual({
      "who-decides": [
        { at: at(0), right: false },
        { at: at(1), right: true },
      ],
      "basics/tasks#lost": [{ at: at(0), right: true }],
    });
  });

  it("that are damaged are begun anew, and damage no others", () => {
    for (const damaged of ["", "{", "7", "null", '{"version":2,"answers":[]}', '{"version":1,"answers":7}']) {
      const keep = asked();
      keep.write(`${ANSWERS_PREFIX}who-decides`, damaged);
      expect(Object.keys(readLog(keep))).toEqual(["basics/tasks#lost"]);
      noteAnswer(keep, "who-decides", true, NOW);
      expect(readLog(keep)["who-decides"]).toEqual([{ at: at(0), right: true }]);
    }
    expect(
      parseAnswers('{"version":1,"answers":[{"at":"never","right":true},{"at":"2026-11-22","right":1}]}'),
    ).toEqual([]);
    expect(parseTaken('{"version":1,"taken":[{"at":"2026-11-22","questions":[]},7,null]}')).toEqual([]);
  });

  it("that find no room are lost, and nobody is stopped", () => {
    for (const trouble of ["full", "denied"] as const) {
      const keep = testKeep();
      keep.trouble = trouble;
      noteAnswer(keep, "who-decides", true, NOW);
      noteTest(keep, "basics", test(0, true));
      expect([readLog(keep), readTests(keep, "basics")]).toEqual([{}, []]);
    }
  });

  it("from before they were kept follow from the exercises that passed", () => {
    const keep = asked();
    const check = (slug: string, passed: boolean, hints = 0) =>
      noteCheck(keep, slug, { passed, hints, answer: { "choice.txt": "0" } }, NOW);
    check("at-once", true);
    check("at-last", false);
    check("at-last", true);
    check("with-a-hint", true, 1);
    check("not-yet", false);
    check("who-decides", true);
    const log = withAttempts(keep, readLog(keep));
    const earlier = Object.entries(log).map(([id, answers]) => [id, answers.map(({ right }) => right)]);
    expect(Object.fromEntries(earlier)).toEqual({
      "at-once": [true],
      "at-last": [false],
      "with-a-hint": [false],
      "who-decides": [false, true],
      "basics/tasks#lost": [true],
    });
  });
});

describe("a backup", () => {
  const readIn = (keep: TestKeep, file: Backup, how: How) => {
    const planned = plan(keep, file, how, NOW);
    expect(apply(keep, planned, NOW)).toEqual({ ok: true });
    return planned.said.map(({ text }) => text);
  };
  const whole = (keep: TestKeep) => [readLog(keep), allTests(keep)];

  it("holds them in the open, and not the table that follows from them", () => {
    const keep = asked();
    keep.write(TABLE_KEY, "{}");
    const { answers, tests, others } = collect(keep, NOW);
    expect({ answers, others }).toEqual({ answers: readLog(keep), others: {} });
    expect(tests).toEqual({ basics: [test(5, true, false)] });
  });

  it.each(["add", "replace"] as const)("read into an empty browser (%s) gives them back", (how) => {
    const keep = testKeep();
    const checked = readBackup(JSON.stringify(collect(asked(), NOW)), "backup.json");
    expect(checked.ok && readIn(keep, checked.backup, how)).toEqual([
      "2 questions would get the file’s answers, which decide when it comes back.",
      "1 unit would get the file’s tests.",
    ]);
    expect(whole(keep)).toEqual(whole(asked()));
  });

  it("that is added unites the answers of both browsers", () => {
    const keep = testKeep();
    noteAnswer(keep, "who-decides", true, NOW + 7 * MINUTE);
    noteAnswer(keep, "only-here", true, NOW);
    noteTest(keep, "basics", test(6, true));
    readIn(keep, collect(asked(), NOW), "add");
    const log = readLog(keep);
    expect(log["who-decides"]?.map(({ right }) => right)).toEqual([false, true, true]);
    expect(Object.keys(log).toSorted()).toEqual(["basics/tasks#lost", "only-here", "who-decides"]);
    expect(readTests(keep, "basics")).toEqual([test(5, true, false), test(6, true)]);
    expect(readIn(keep, collect(asked(), NOW), "add")).toEqual([]);
  });

  it("that replaces makes them the file’s, and its undo brings them back", () => {
    const keep = testKeep();
    noteAnswer(keep, "only-here", true, NOW);
    noteTest(keep, "other", test(6, true));
    const before = whole(keep);
    expect(readIn(keep, collect(asked(), NOW), "replace")).toContain("1 question would no longer come back.");
    expect(whole(keep)).toEqual(whole(asked()));
    undoImport(keep, NOW);
    expect(whole(keep)).toEqual(before);
  });

  it.each(["add", "replace"] as const)("from before they were kept (%s) takes none away", (how) => {
    const keep = asked();
    const { answers: _, tests: __, ...old } = collect(asked(), NOW);
    expect(readIn(keep, old, how)).toEqual([]);
    expect(whole(keep)).toEqual(whole(asked()));
  });

  it("with wrong answers in it says where, and changes nothing", () => {
    const wrong = { ...collect(asked(), NOW), answers: { "who-decides": [{ at: "never", right: "yes" }] } };
    const checked = readBackup(JSON.stringify(wrong), "backup.json");
    expect(checked.ok || checked.problems).toEqual([
      'answers › “who-decides” › entry 1 › at: should be a time such as 2026-11-22T08:00:00.000Z, but is "never".',
      'answers › “who-decides” › entry 1 › right: should be true or false, but is "yes".',
    ]);
  });

  it("brings along what cannot be read, as it is", () => {
    const keep = testKeep({ [`${ANSWERS_PREFIX}torn`]: "{", [`${TEST_PREFIX}torn`]: "7" });
    expect(collect(keep, NOW).others).toEqual({
      [`${ANSWERS_PREFIX}torn`]: "{",
      [`${TEST_PREFIX}torn`]: "7",
    });
  });
});

describe("what is handed in", () => {
  it("says how each question and each test went, and fits its schema", () => {
    const results = collectResults(asked(), "Ada", NOW);
    expect(resultsSchema.parse(JSON.parse(JSON.stringify(results)))).toMatchObject({
      questions: {
        "basics/tasks#lost": { answers: 1, right: 1, last: at(0) },
        "who-decides": { answers: 2, right: 1, last: at(1) },
      },
      tests: { basics: [{ at: at(5), right: 1, of: 2, wrong: ["q1"] }] },
    });
  });

  it("is told to the instructor in a line, the best test first", () => {
    const keep = asked();
    noteTest(keep, "basics", test(9, true, true));
    const handedIn = (results = collectResults(keep, "Ada", NOW)) => ({
      file: "ada.json",
      learner: "Ada",
      results,
    });
    expect(practiceOf([handedIn()])).toBe(
      "Ada (ada.json): test of basics: 2 of 2, the best of 2; 2 questions of the review: 2 of 3 answers right",
    );
    expect(practiceOf([handedIn(collectResults(testKeep(), "Bo", NOW))])).toBe("");
  });
});
