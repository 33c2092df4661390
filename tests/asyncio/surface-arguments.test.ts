/** Too few and too many arguments are refused as CPython refuses them, word for word, by every function that is here. */
import { readFileSync } from "node:fs";

import { expect, test } from "vitest";

import "../../src/asyncio/interpreter.ts";
import { MemoryTransport } from "../../src/asyncio/streams/memory-transport.ts";
import { builtinModules } from "../../src/modules/index.ts";
import { unasked } from "./surface/unasked.ts";

type Call = (...args: unknown[]) => unknown;

const recorded = readFileSync(new URL("surface/arguments.txt", import.meta.url), "utf8")
  .split("\n")
  .filter((line) => line !== "" && !line.startsWith("#"))
  .map((line) => {
    const [, path, count, words] = /^(.+)\((\d+)\)\t(.+)$/.exec(line)!;
    return { path: path!, count: Number(count), words: words! };
  });

/** What a program would call; undefined if it isn't here. */
function find(path: string): Call | undefined {
  const module = Object.keys(builtinModules).find((name) => path.startsWith(`${name}.`))!;
  const [name, method] = path.slice(module.length + 1).split(".");
  if (!Object.keys(builtinModules[module]!).includes(name!) && name !== "Transport") return undefined;
  const value =
    name === "Transport" ? MemoryTransport : (builtinModules[module]![name!] as Call & { prototype: object });
  if (method === undefined) {
    const isClass = /^class\b/.test(Function.prototype.toString.call(value));
    return isClass ? (...args) => Reflect.construct(value, args) as unknown : (value as Call);
  }
  const { prototype } = value as { prototype: object };
  if (!(method in prototype)) return undefined;
  const target = Object.create(prototype) as object;
  try {
    const fn = Reflect.get(prototype, method, target) as Call;
    return typeof fn === "function" ? fn.bind(target) : undefined;
  } catch {
    return undefined; // left out, and says so
  }
}

function saidBy(call: Call, count: number): string {
  try {
    call(...Array<null>(count).fill(null));
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
  return "(takes it)";
}

test("every function says what CPython says to too few and too many arguments, or has a reason", () => {
  const differences = recorded.flatMap(({ path, count, words }) => {
    const call = find(path);
    if (call === undefined) return [];
    const ours = saidBy(call, count);
    return ours === words ? [] : [`${path}(${count}): ${words} | ${ours}`];
  });
  const isListed = (line: string, key: string) => line.startsWith(`${key}(`);
  const keys = Object.keys(unasked);
  expect(differences.filter((line) => !keys.some((key) => isListed(line, key)))).toEqual([]);
  expect(keys.filter((key) => !differences.some((line) => isListed(line, key)))).toEqual([]);
});
