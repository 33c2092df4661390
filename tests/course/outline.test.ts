import { describe, expect, it } from "vitest";
import { lessonsOf, shareDone, standing, whereToGoOn, type Outline } from "../../src/course/outline.ts";
import type { Progress } from "../../src/course/progress.ts";

const outline: Outline = [
  { slug: "u/a", title: "A", path: "/learn/u/a/", exercises: [{ slug: "a1", title: "A one" }] },
  { slug: "u/b", title: "B", path: "/learn/u/b/", exercises: [] },
  {
    slug: "u/c",
    title: "C",
    path: "/learn/u/c/",
    exercises: [
      { slug: "c1", title: "C one" },
      { slug: "c2", title: "C two" },
    ],
  },
];
const nothing: Progress = { lessons: {}, exercises: [], last: null };
const read = (...slugs: string[]): Progress["lessons"] =>
  Object.fromEntries(slugs.map((slug) => [slug, "read"]));
const goOn = (progress: Partial<Progress>) => whereToGoOn(outline, { ...nothing, ...progress });

describe("where to go on", () => {
  it("is nowhere for who has not begun", () => {
    expect(goOn({})).toBeNull();
  });

  it("is the lesson opened last, until it is read", () => {
    expect(goOn({ lessons: { "u/b": "opened" }, last: "u/b" })).toEqual({ title: "B", path: "/learn/u/b/" });
  });

  it("is the exercise last worked on, while it is unsolved", () => {
    const progress = { lessons: read("u/c"), last: "u/c", lastExercise: "c2" };
    expect(goOn(progress)).toEqual({ title: "C two", path: "/learn/u/c/#c2" });
    expect(goOn({ ...progress, exercises: ["c2"] })?.title).toBe("A");
  });

  it("is the next unread lesson once the last one is read, from the start again after the end", () => {
    expect(goOn({ lessons: read("u/a"), last: "u/a" })?.title).toBe("B");
    expect(goOn({ lessons: read("u/a", "u/b"), last: "u/a" })?.title).toBe("C");
    expect(goOn({ lessons: read("u/c"), last: "u/c" })?.title).toBe("A");
  });

  it("is, in a unit that was left for another, what is next after its furthest lesson", () => {
    const other: Outline = [{ slug: "v/a", title: "V", path: "/learn/v/a/", exercises: [] }];
    const progress = {
      ...nothing,
      lessons: { ...read("u/a", "v/a"), "u/b": "opened" as const },
      last: "v/a",
    };
    const unit = lessonsOf([...outline, ...other], "u");
    expect(whereToGoOn(unit, progress)?.title).toBe("B");
    expect(whereToGoOn(unit, { ...progress, lessons: read("u/a", "u/b", "v/a") })?.title).toBe("C");
    expect(whereToGoOn(unit, { ...progress, lessons: read("v/a") })).toBeNull();
  });

  it("is the first unsolved exercise when all is read, and nowhere when that is done, too", () => {
    const progress = { lessons: read("u/a", "u/b", "u/c"), last: "u/c" };
    expect(goOn({ ...progress, exercises: ["a1", "c1"] })).toEqual({
      title: "C two",
      path: "/learn/u/c/#c2",
    });
    expect(goOn({ ...progress, exercises: ["a1", "c1", "c2"] })).toBeNull();
  });

  it("forgets a lesson or an exercise that is no longer in the course", () => {
    expect(goOn({ lessons: read("u/gone"), last: "u/gone" })).toBeNull();
    expect(goOn({ lessons: { "u/a": "opened" }, last: "u/a", lastExercise: "gone" })?.title).toBe("A");
  });
});

describe("where a learner stands", () => {
  it("counts what the course has, and nothing else", () => {
    const progress = { ...nothing, lessons: { ...read("u/a", "u/gone"), "u/b": "opened" as const } };
    expect(standing(outline, { ...progress, exercises: ["c1", "gone"] })).toEqual({
      lessons: 3,
      read: 1,
      exercises: 3,
      solved: 1,
      complete: false,
    });
  });

  it("is complete with every lesson read and every exercise solved, not before", () => {
    const all = { ...nothing, lessons: read("u/a", "u/b", "u/c"), exercises: ["a1", "c1", "c2"] };
    expect(standing(outline, all).complete).toBe(true);
    expect(standing(outline, { ...all, exercises: ["a1", "c1"] }).complete).toBe(false);
    expect(standing(outline, { ...all, lessons: { ...all.lessons, "u/b": "opened" } }).complete).toBe(false);
    expect(standing([], all).complete).toBe(false);
  });

  it("counts the reading of a lesson as much as one of its exercises", () => {
    const share = (progress: Partial<Progress>) =>
      outline.map((lesson) => shareDone([lesson], { ...nothing, ...progress }));
    expect(share({})).toEqual([0, 0, 0]);
    expect(share({ lessons: { "u/a": "opened", "u/b": "read" }, exercises: ["c1"] })).toEqual([
      0.25,
      1,
      1 / 3,
    ]);
  });

  it("says of a unit how much is done by its readings and exercises, and of one without lessons that nothing is", () => {
    const progress = { ...nothing, lessons: { ...read("u/a"), "u/b": "opened" as const }, exercises: ["c1"] };
    expect(shareDone(lessonsOf(outline, "u"), progress)).toBe(2.5 / 6);
    expect(shareDone(lessonsOf(outline, "coming"), progress)).toBe(0);
  });
});
