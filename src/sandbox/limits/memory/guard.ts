/** All guards of memory, for a realm that serves one run; there is no way back. */
import { guardBuffers } from "./buffers.ts";
import { guardLists, longestList } from "./lists.ts";
import { guardTexts } from "./texts.ts";

export function guardMemory(globals: Record<string, unknown>, limitBytes: number): void {
  guardLists(globals, limitBytes);
  guardTexts(globals, longestList(limitBytes), limitBytes);
  guardBuffers(globals, limitBytes);
}
