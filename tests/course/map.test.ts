/** The page that leads to the map from `/learn/` and `/learn/UNIT/`: whole, wherever the site is served. */
import { expect, it } from "vitest";
import { leadOn, mapPathOf } from "../../src/course/map.ts";

it("goes on at once and by a link, and says nothing of a whole address that nobody knows", () => {
  expect(leadOn({ title: "Tasks & <locks>", to: `../..${mapPathOf({ slug: "tasks" })}` }))
    .toBe(`<!doctype html>
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
