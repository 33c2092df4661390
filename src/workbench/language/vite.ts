/**
 * Vite's part of the editor's language: the module `virtual:yieldpoint-declarations`, made from the runtime's source while the
 * site is built. Only the TypeScript worker imports it, so a page fetches it when language features start.
 */
import type { Plugin } from "vite";
import { makeDeclarations } from "./declarations/bundle.ts";

const MODULE = "virtual:yieldpoint-declarations";

let made: string | null = null;

export function declarationsPlugin(): Plugin {
  return {
    name: "yieldpoint-declarations",
    resolveId: (id) => (id === MODULE ? `\0${MODULE}` : null),
    load(id) {
      if (id !== `\0${MODULE}`) return null;
      made ??= JSON.stringify(makeDeclarations());
      // As text that is parsed: an engine reads that faster than an object that is written out.
      return `export default JSON.parse(${JSON.stringify(made)});`;
    },
    watchChange(id) {
      if (/\/src\/(asyncio|modules)\/|\/exercises\/driver\.ts$/.test(id)) made = null;
    },
  };
}
