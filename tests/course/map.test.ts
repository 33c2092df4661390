/** Where a unit is on the map, and the page that leads there from `/learn/` and `/learn/UNIT/`, wherever the site is served. */
import { expect, it } from "vitest";
import { leadOn, mapPathOf, WHOLE } from "../../src/course/map.ts";
import { courseOf } from "./long-course.ts";

it("has a unit of a short course on its one page, and gives that of a long one a page", () => {
  const paths = (lessons: number) => {
    const course = courseOf(1, lessons);
    return course.units.map((unit) => mapPathOf(course, unit));
  };
  expect(paths(WHOLE)).toEqual(["/course/#unit-unit-1"]);
  expect(paths(WHOLE + 1)).toEqual(["/course/unit-1/"]);
});

it("goes on at once and by a link, and says nothing of a whole address that nobody knows", () => {
  expect(leadOn({ title: "Tasks & <locks>", to: "../../course/#unit-tasks" })).toBe(`<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width">
    <meta name="robots" content="noindex">
    <link rel="icon" href="data:,">
    <meta http-equiv="refresh" content="0;url=../../course/#unit-tasks">
    <title>Tasks &amp; &lt;locks> | Yieldpoint</title>
  </head>
  <body><p><a href="../../course/#unit-tasks">Tasks &amp; &lt;locks></a> is on the course map.</p></body>
</html>
`);
});

it("names the map as its canonical address where the site knows its own", () => {
  const page = leadOn({ title: "The course", to: "../course/", canonical: "https://a.example/b/course/" });
  expect(page.match(/<link rel="canonical".*>/g)).toEqual([
    '<link rel="canonical" href="https://a.example/b/course/">',
  ]);
});
