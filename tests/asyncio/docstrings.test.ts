/** Everything that learners can name says, in the editor's hover, what it is. */
import { readFileSync } from "node:fs";

import { expect, test } from "vitest";

import { readRecorded } from "./surface/compare.ts";
import { readSurface } from "./surface/ours.ts";

const names = readSurface();
const python = new Set(
  readRecorded(readFileSync(new URL("surface/cpython.txt", import.meta.url), "utf8")).map(({ path }) => path),
);

test("every exported name, and every public method and attribute, has a docstring", () => {
  const silent = names.filter(
    ({ path, documentation }) => !path.endsWith(".toString") && documentation === "",
  );
  expect(silent.map(({ path, place }) => `${place}: ${path}`)).toEqual([]);
});

test("every name of asyncio says which source of CPython it follows", () => {
  const own = names.filter(({ path }) => /^asyncio\.\w+$/.test(path) && python.has(path));
  const silent = own.filter(
    ({ documentation }) => !/CPython's\s+Lib\/[\w/]+\.py|PEP \d+/.test(documentation),
  );
  expect(silent.map(({ path, place }) => `${place}: ${path}`)).toEqual([]);
});

test("docstrings are sentences", () => {
  const broken = names.filter(
    ({ documentation }) =>
      documentation !== "" && (!/^[\w`]/.test(documentation) || !/[.:;)}]$/.test(documentation)),
  );
  expect(broken.map(({ path, documentation }) => [path, documentation])).toEqual([]);
});
