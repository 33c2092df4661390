import { expect, test } from "vitest";
import { titleOf, type TitledLesson } from "../../src/workbench/history/backup/titles.ts";

const lessons: TitledLesson[] = [
  { slug: "basics/tasks", title: "Tasks", exercises: [{ slug: "a-bill", title: "A bill" }] },
  { slug: "basics/tasks-and-time", title: "Tasks and time", exercises: [] },
];

test("a kept program is called by its lesson and its own title; one that the course no longer has has none", () => {
  const ids = [
    "exercise/a-bill",
    "program/basics/tasks/hello.ts",
    "program/basics/tasks-and-time/hello.ts",
    "exercise/gone",
    "program/gone/hello.ts",
  ];
  expect(ids.map((id) => titleOf(id, lessons))).toEqual([
    "Tasks: A bill",
    "Tasks: hello.ts",
    "Tasks and time: hello.ts",
    null,
    null,
  ]);
});
