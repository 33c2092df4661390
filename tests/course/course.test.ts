import { describe, expect, it } from "vitest";
import { buildCourse } from "../../src/course/course.ts";
import type { LessonData, UnitData } from "../../src/course/schema.ts";

const unit: UnitData = { title: "Basics", description: "A unit.", source: "An article", coming: [] };
const lesson = (title: string): LessonData => ({
  title,
  description: "A lesson.",
  objectives: ["do it"],
  source: { document: "An article", sections: ["One"] },
  minutes: 5,
});
const of = (...ids: string[]) => ids.map((id) => ({ id, data: lesson(id) }));

describe("the course", () => {
  it("puts units and lessons in the order of their numbers, whatever order they come in", () => {
    const course = buildCourse(
      [
        { id: "02-later", data: { ...unit, title: "Later" } },
        { id: "01-basics", data: unit },
      ],
      of("02-later/01-c", "01-basics/10-b", "01-basics/02-a"),
    );
    expect(course.units.map(({ title, number }) => [number, title])).toEqual([
      [1, "Basics"],
      [2, "Later"],
    ]);
    expect(course.lessons.map(({ number, path }) => [number, path])).toEqual([
      [1, "/learn/basics/a/"],
      [2, "/learn/basics/b/"],
      [3, "/learn/later/c/"],
    ]);
    expect(course.units.map(({ lessons }) => lessons.map(({ slug }) => slug))).toEqual([
      ["basics/a", "basics/b"],
      ["later/c"],
    ]);
  });

  it("counts from 0 if the first lesson's folder does, so that every other lesson has its folder's number", () => {
    const { lessons } = buildCourse(
      [{ id: "01-basics", data: unit }],
      of("01-basics/01-a", "01-basics/00-before", "01-basics/02-b"),
    );
    expect(lessons.map(({ number, slug }) => [number, slug])).toEqual([
      [0, "basics/before"],
      [1, "basics/a"],
      [2, "basics/b"],
    ]);
  });

  it("knows which exercises a lesson shows, in order, and takes none from code or a comment", () => {
    const body =
      '<Exercise slug="b" />\n\n`<Exercise slug="no" />`\n\n{/* <Exercise slug="nor" /> */}\n\n<Exercise slug="a" />\n';
    const [only] = buildCourse(
      [{ id: "01-basics", data: unit }],
      [{ id: "01-basics/01-a", data: lesson("A"), body }],
    ).lessons;
    expect(only?.exercises).toEqual(["b", "a"]);
  });

  it("keeps a unit without lessons, so that the map can show what is coming", () => {
    expect(buildCourse([{ id: "01-basics", data: unit }], []).units).toHaveLength(1);
  });

  it("says what to add when a lesson's folder has no unit", () => {
    expect(() => buildCourse([{ id: "01-basics", data: unit }], of("03-more/01-a"))).toThrow(
      "content/03-more/01-a: its unit has no `content/03-more/unit.json`. Add one with a title, a description and a source.",
    );
  });

  it("says what a folder's name must look like", () => {
    expect(() => buildCourse([{ id: "01-basics", data: unit }], of("01-basics/Hello_World"))).toThrow(
      "content/01-basics/Hello_World: the folder `Hello_World` needs a number and a name in lower case, such as " +
        "`01-hello-world`. The number gives the order and is not part of the address.",
    );
  });

  it("refuses two lessons with one address", () => {
    expect(() =>
      buildCourse([{ id: "01-basics", data: unit }], of("01-basics/01-a", "01-basics/02-a")),
    ).toThrow(
      "content/01-basics/02-a and content/01-basics/01-a would have the same address, /learn/basics/a/. Rename one of the folders.",
    );
  });
});
