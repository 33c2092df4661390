/** Vite's part of variants: a `variant.yaml` that is imported is a module of plain data, so no page carries what reads it. */
import type { Plugin } from "vite";
import { readVariant } from "./read.ts";

export function variantsPlugin(): Plugin {
  return {
    name: "yieldpoint-variants",
    transform(code, id) {
      if (!/[./]variant\.yaml$/.test(id)) return null;
      const { python: _twin, ...variant } = readVariant(code, id);
      return { code: `export default JSON.parse(${JSON.stringify(JSON.stringify(variant))});`, map: null };
    },
  };
}
