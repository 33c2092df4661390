/** Our asyncio, and the modules beside it, have CPython's names, methods and parameters, or a reason why not. */
import { readFileSync } from "node:fs";

import { expect, test } from "vitest";

import { leftOut, leftOutMethods } from "../../src/asyncio/left-out.ts";
import { builtinModules, LEFT_OUT } from "../../src/modules/index.ts";
import { play } from "./program.ts";
import { absences } from "./surface/absences.ts";
import { compare, readRecorded } from "./surface/compare.ts";
import { readSurface } from "./surface/ours.ts";

const python = readRecorded(readFileSync(new URL("surface/cpython.txt", import.meta.url), "utf8"));
const ours = readSurface();

/** Every name that is left out and says so: `asyncio.Protocol`, `asyncio.EventLoop.add_reader`. */
const refused = new Set([
  ...Object.entries(builtinModules).flatMap(([module, { [LEFT_OUT]: names }]) =>
    Object.keys(names).map((name) => `${module}.${name}`),
  ),
  ...Object.entries(leftOutMethods).flatMap(([type, names]) =>
    Object.keys(names).map((name) => `asyncio.${type}.${name}`),
  ),
]);

test("what CPython has is here, with its parameters, or is left out with a reason", () => {
  const differences = compare(python, ours).filter((line) => !refused.has(line.replace(/ is missing$/, "")));
  const unexplained = differences.filter(
    (line) => !Object.keys(absences).some((key) => line.startsWith(key)),
  );
  expect(unexplained).toEqual([]);
  const stale = Object.keys(absences).filter((key) => !differences.some((line) => line.startsWith(key)));
  expect(stale).toEqual([]);
});

test("only what CPython has is listed as left out, and nothing that is here", () => {
  const theirs = new Set(python.map(({ path }) => path));
  const here = new Set(ours.map(({ path }) => path));
  expect([...refused].filter((path) => !theirs.has(path) || here.has(path))).toEqual([]);
});

/** Python's `aiter` and so on are functions, and the record has of its builtins only the errors. */
const pythonsToo = /^builtins\.(aiter|anext|print|repr|str)$|\.(__notes__|__str__|toString|name)$/;

test("what is ours alone is little", () => {
  const theirs = new Set(python.map(({ path }) => path));
  const described = new Set([...theirs].map((path) => path.slice(0, path.lastIndexOf("."))));
  // Of classes that are only named, the members are not compared.
  const own = ours
    .map(({ path }) => path)
    // One underscore says private, as in Python.
    .filter((path) => !/\._(?!_)/.test(path))
    .filter((path) => !theirs.has(path) && described.has(path.slice(0, path.lastIndexOf("."))));
  expect(own.filter((path) => !pythonsToo.test(path))).toEqual([
    "builtins.burn",
    "builtins.enter",
    "builtins.except_star",
    "contextlib.enter",
    "contextvars.Context.has", // Python's `in`
    "contextvars.Context.size", // Python's `len()`
    "time.burn",
  ]);
});

test("using a name that is left out says why", async () => {
  const { error } = await play(`asyncio.create_subprocess_exec("ls");`);
  expect(error?.message).toBe(
    "asyncio.create_subprocess_exec is left out here: there are no other programs to start in a browser's page",
  );
  expect([error?.type, error?.frames[0]?.line]).toEqual(["AttributeError", 1]);
});

test("using a method that is left out says why", async () => {
  const { error } = await play(`asyncio.new_event_loop().add_reader(1, print);`);
  expect(error?.message).toBe(
    "asyncio.EventLoop.add_reader is left out here: there are no sockets in a browser's page: use streams, `asyncio.open_connection()` and `asyncio.start_server()`",
  );
});

test("importing a name that is left out is refused before anything runs, with the place", async () => {
  await expect(
    play(`import { open_unix_connection } from "asyncio";\nopen_unix_connection("/tmp/x");`),
  ).rejects.toThrow(`1:66 asyncio.open_unix_connection is left out here: ${leftOut["open_unix_connection"]}`);
  await expect(play(`import { chdir } from "contextlib";\nchdir("/");`)).rejects.toThrow(
    "1:66 contextlib.chdir is left out here: there are no files in a browser's page",
  );
});
