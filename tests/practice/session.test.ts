/** What a sitting, a lesson's head and a unit's test ask. */
import { describe, expect, test } from "vitest";
import { isRight, type Item, type Question } from "../../src/practice/question.ts";
import { recallFor } from "../../src/practice/recall.ts";
import type { Schedule } from "../../src/practice/schedule.ts";
import { standingOf } from "../../src/practice/session.ts";
import { bestOf, drawTest, QUESTIONS, toReadAgain } from "../../src/practice/unit-test.ts";
import type { Taken } from "../../src/workbench/asked/taken.ts";

const item = (id: string): Item => ({ id, lesson: id.split("-")[0]! });
const lessons = Array.from({ length: 8 }, (_, index) => {
  const slug = `l${index}`;
  return { slug, items: [1, 2, 3].map((number) => item(`${slug}-${number}`)) };
});
const all = lessons.flatMap(({ items }) => items);
const ids = (items: readonly Item[]) => items.map(({ id }) => id);

describe("the Review page", () => {
  const today = 100;
  const scheduled = (id: string, due: number, right = true): Schedule => ({ id, due, last: due - 7, right });

  test("asks what is due, wrong answers first, and of those what has waited longest", () => {
    const schedules = [
      scheduled("l1-1", 99),
      scheduled("l2-1", 100, false),
      scheduled("l3-1", 98, false),
      scheduled("l4-1", 101, false),
    ];
    const { due, next, known } = standingOf(all, schedules, today);
    expect(ids(due)).toEqual(["l3-1", "l2-1", "l1-1"]);
    expect({ next, known }).toEqual({ next: 101, known: 4 });
  });

  test("never asks two questions of one lesson in a row where another lesson has one", () => {
    const schedules = ["l1-1", "l1-2", "l1-3", "l2-1", "l2-2"].map((id, index) => scheduled(id, 90 + index));
    expect(ids(standingOf(all, schedules, today).due)).toEqual(["l1-1", "l2-1", "l1-2", "l2-2", "l1-3"]);
  });

  test("never asks what the course no longer has, and does not wait for it", () => {
    const standing = standingOf(all, [scheduled("gone", 90), scheduled("gone-too", 101)], today);
    expect(standing).toEqual({ due: [], next: null, known: 0 });
  });
});

describe("the head of a lesson", () => {
  const from = (slug: string) => recallFor(slug, lessons).map(({ lesson }) => lesson);

  test("asks from the lesson before, the third before, and the sixth before", () => {
    expect(from("l7")).toEqual(["l6", "l4", "l1"]);
    expect(from("l4")).toEqual(["l3", "l1"]);
  });

  test("asks two questions of the first lesson in the second, and nothing in the first", () => {
    expect(ids(recallFor("l1", lessons))).toHaveLength(2);
    expect(new Set(ids(recallFor("l1", lessons))).size).toBe(2);
    expect(from("l1")).toEqual(["l0", "l0"]);
    expect(from("l0")).toEqual([]);
  });

  test("goes further back where a lesson asks nothing", () => {
    const quiet = lessons.map((one) =>
      one.slug === "l6" || one.slug === "l4" ? { ...one, items: [] } : one,
    );
    expect(recallFor("l7", quiet).map(({ lesson }) => lesson)).toEqual(["l1", "l5"]);
  });

  test("asks what its author names, and says so where no earlier lesson asks it", () => {
    const named = (recall: string[]) =>
      recallFor(
        "l3",
        lessons.map((one) => (one.slug === "l3" ? { ...one, recall } : one)),
      );
    expect(ids(named(["l0-2", "l2-3"]))).toEqual(["l0-2", "l2-3"]);
    expect(() => named(["l5-1"])).toThrow('`recall` names "l5-1", which no earlier lesson asks.');
  });
});

describe("the test at the end of a unit", () => {
  const take = (
    questions: readonly Item[],
    at = "2026-11-02T09:00:00.000Z",
    wrong: string[] = [],
  ): Taken => ({
    at,
    questions: questions.map(({ id }) => ({ id, right: !wrong.includes(id) })),
  });

  test("draws ten different questions from all lessons, as evenly as that goes", () => {
    const drawn = drawTest(all, []);
    expect(new Set(ids(drawn)).size).toBe(QUESTIONS);
    const counts = [...Map.groupBy(drawn, ({ lesson }) => lesson).values()].map((own) => own.length);
    expect(counts.toSorted()).toEqual([1, 1, 1, 1, 1, 1, 2, 2]);
  });

  test("draws the same until it is taken, and then asks what was not asked yet", () => {
    const first = drawTest(all, []);
    expect(drawTest(all, [])).toEqual(first);
    const second = drawTest(all, [take(first)]);
    expect(ids(second).filter((id) => ids(first).includes(id))).toEqual([]);
    const third = drawTest(all, [take(first), take(second)]);
    // Twenty-four questions: the last four are new, and the rest are the first test's rather than the second's.
    expect(new Set([...ids(first), ...ids(second), ...ids(third)]).size).toBeGreaterThanOrEqual(22);
  });

  test("asks all that there is where the unit has fewer than ten", () => {
    expect(ids(drawTest(all.slice(0, 4), [])).toSorted()).toEqual(ids(all.slice(0, 4)));
  });

  test("names the lessons to read again, once each and in reading order", () => {
    const taken = take(all.slice(0, 12), "2026-11-02T09:00:00.000Z", ["l3-1", "l1-3", "l1-1"]);
    expect(toReadAgain(taken, all)).toEqual(["l1", "l3"]);
    expect(toReadAgain(take(all), all)).toEqual([]);
  });

  test("remembers the best of several", () => {
    const [first, second] = [
      take(all.slice(0, 4), "2026-11-02T09:00:00.000Z", ["l0-1"]),
      take(all.slice(0, 4)),
    ];
    expect(bestOf([first, second])).toBe(second);
    expect(bestOf([])).toBeNull();
  });
});

describe("an answer", () => {
  const choose = (rights: boolean[]): Pick<Question, "ask"> => ({
    ask: {
      kind: "choose",
      several: true,
      options: rights.map((right) => ({ text: "", right, why: "" })),
    },
  });

  test("is right if all that is right was chosen, and nothing else", () => {
    const question = choose([true, false, true]);
    expect(isRight(question, { chosen: [2, 0] })).toBe(true);
    expect(isRight(question, { chosen: [0] })).toBe(false);
    expect(isRight(question, { chosen: [0, 1, 2] })).toBe(false);
  });

  test("is right if its lines are the printed ones, in their order", () => {
    const question: Pick<Question, "ask"> = {
      ask: { kind: "arrange", pieces: ["b", "a", "c"], printed: ["a", "b"], foreseen: [] },
    };
    expect(isRight(question, { lines: ["a", "b"] })).toBe(true);
    expect(isRight(question, { lines: ["b", "a"] })).toBe(false);
    expect(isRight(question, { lines: ["a"] })).toBe(false);
  });
});
