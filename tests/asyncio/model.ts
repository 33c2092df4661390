/** Runs a program on the small model of the event loop (`src/asyncio/model/`). */
import { transform } from "esbuild-wasm";

import * as asyncio from "../../src/asyncio/model/asyncio.ts";
import { Coroutine } from "../../src/asyncio/model/coroutine.ts";
import { builtins } from "../../src/asyncio/builtins.ts";
import { repr, str } from "../../src/asyncio/python/repr.ts";

/** The helper that esbuild calls for each async function; the model's own takes its place. */
const HELPER = /var __async = [^]*?\n\};\n/;

/** What an async function is, lowered: a generator that yields what it awaits. */
const lowered = (self: unknown, args: unknown, body: (...args: unknown[]) => Generator) =>
  new Coroutine(Reflect.apply(body, self, (args as unknown[] | null) ?? []));

/** The lines that the program prints. */
export async function printedByModel(source: string): Promise<string[]> {
  const { code } = await transform(source, {
    loader: "ts",
    target: "es2022",
    supported: { "async-await": false },
  });
  if (!HELPER.test(code)) throw new Error("esbuild writes its helper for async functions in another way");
  const lines: string[] = [];
  const scope = {
    ...builtins,
    asyncio,
    repr,
    print: (...values: unknown[]) => void lines.push(values.map(str).join(" ")),
    time: { sleep: (seconds: number) => asyncio.get_running_loop().block(seconds) },
    __async: lowered,
  };
  // eslint-disable-next-line @typescript-eslint/no-implied-eval -- running a program is what this file is for
  const run = new Function(...Object.keys(scope), code.replace(HELPER, "")) as (...values: unknown[]) => void;
  run(...Object.values(scope));
  return lines;
}
