/**
 * The compiler's worker in the page: trusted and same-origin, for it runs esbuild and never a learner's program. esbuild
 * runs in this thread (`worker: false`), which is off the page's own already.
 */
import { initialize, transform } from "esbuild-wasm/esm/browser.js";

import type { Beginning, Request, Response } from "./browser-protocol.ts";
import { compile, type CompileOptions } from "./compile.ts";
import { warmingSource } from "./esbuild.ts";
import { oneAtATime } from "./one-at-a-time.ts";
import type { Compiled } from "./program.ts";
import { rememberTransforms } from "./remember.ts";

const tell = (message: Beginning | Response) => postMessage(message);
const lowering = rememberTransforms(oneAtATime(transform, (begins) => tell({ begins })));
let starting: Promise<CompileOptions> | null = null;

async function start(wasmURL: string, options: CompileOptions): Promise<CompileOptions> {
  await initialize({ wasmURL, worker: false });
  return options;
}

async function answer(request: Request): Promise<Compiled | null> {
  if (request.command === "start") {
    await (starting ??= start(request.wasm, request.options));
    return null;
  }
  if (starting === null) throw new Error("the compiler's worker was asked to work before it was started");
  const options = await starting;
  if (request.command === "compile") return compile(lowering, request.sources, request.entry, options);
  await compile(lowering, { "warm.ts": warmingSource }, "warm.ts", options);
  return null;
}

addEventListener("message", (event: MessageEvent<Request>) => {
  const { id } = event.data;
  answer(event.data).then(
    (compiled) => tell({ id, ok: true, compiled }),
    (error: unknown) =>
      tell({ id, ok: false, error: error instanceof Error ? error.message : String(error) }),
  );
});
