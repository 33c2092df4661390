/** What the measuring of a growing course stands on: copies with addresses of their own, and what counts as growth. */
import { existsSync, globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { tagsIn } from "../../src/course/mdx.ts";
import { makeHouse } from "../cli/house.ts";
import { addLessons, lessonsIn } from "./house.ts";
import { grown } from "./weigh.ts";

it("copies lessons into units of fifteen, with exercises that no other lesson shows", () => {
  const root = makeHouse();
  const originals = lessonsIn(root);
  addLessons(root, originals, 0, 10);
  addLessons(root, originals, 10, 17);
  const lessons = lessonsIn(root);
  expect(lessons.filter((folder) => folder.startsWith("02-copied-1/"))).toHaveLength(15);
  expect(lessons.slice(-2)).toEqual(["03-copied-2/01-hello-16", "03-copied-2/02-hello-17"]);
  expect(existsSync(join(root, "content/03-copied-2/02-hello-17/hello.py"))).toBe(true);
  const shown = lessons.flatMap((folder) =>
    tagsIn(readFileSync(join(root, "content", folder, "index.mdx"), "utf8"), ["Exercise"]).map(
      ({ attributes }) => attributes["slug"],
    ),
  );
  const made = globSync("*/exercise.md", { cwd: join(root, "exercises") }).map(
    (path) => path.split(/[\\/]/)[0],
  );
  expect(new Set(shown).size).toBe(18);
  expect(made.toSorted()).toEqual(shown.toSorted());
});

it("counts a page as grown when it has more than a longer number in it, and no page that is new", () => {
  const weights = (raw: Record<string, number>) =>
    new Map(Object.entries(raw).map(([path, bytes]) => [path, { raw: bytes, brotli: 0 }]));
  expect(
    grown(
      weights({ "index.html": 40_000, "course/index.html": 9000, "outline.json": 500 }),
      weights({ "index.html": 40_002, "course/index.html": 9900, "outline.json": 5000, "new.html": 70 }),
    ),
  ).toEqual([
    { path: "outline.json", by: 4500 },
    { path: "course/index.html", by: 900 },
  ]);
});
