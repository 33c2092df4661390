/** Cards that can be asked again are known by their names. */
import { globSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { nameOf, readVariants } from "../../../src/practice/variants/read.ts";

const names = globSync("content/[0-9]*/[0-9]*/index.mdx").flatMap((path) =>
  [...readFileSync(path, "utf8").matchAll(/<Predict\b[^>]*?\bname="([^"]+)"/g)].map(([, name = ""]) => name),
);
const exercises = globSync("exercises/*/exercise.md").map((path) => path.split("/")[1]);

test("no two cards of the course have the same name, and none has an exercise's", () => {
  expect(names.length).toBeGreaterThan(25);
  const all = [...names, ...exercises];
  expect(all.filter((name, at) => all.indexOf(name) !== at)).toEqual([]);
});

test("each variant is a card's or a predict exercise's, under its name", () => {
  const strangers = [...readVariants().keys()].filter((path) =>
    path.startsWith("content/") ? !names.includes(nameOf(path)) : !exercises.includes(nameOf(path)),
  );
  expect(strangers).toEqual([]);
});
