/**
 * Counts what typed arrays and buffers take, and stops the program at the limit. They lie outside the heap whose size
 * engines bound. What is given back is not seen (collections do not happen within a run), so all of a run's count together.
 */
import { StopProgram } from "../asyncio/errors.ts";
import { state } from "../asyncio/state.ts";
import { stopProgram } from "./stop.ts";

/** A run asked for more memory than it may have. */
export class MemoryLimitError extends StopProgram {}

/** For lists and strings, where the engine tells how full its heap is. `where` names the loop that was running. */
export function heapLimitError(where: string): MemoryLimitError {
  return new MemoryLimitError(
    `the program used up its memory in ${where}`,
    "Something grows without bound: a list, a string, or tasks that are created and never end.",
  );
}

type AnyConstructor = abstract new (...args: never[]) => object;

const NAMES = [
  "ArrayBuffer",
  "Int8Array",
  "Uint8Array",
  "Uint8ClampedArray",
  "Int16Array",
  "Uint16Array",
  "Int32Array",
  "Uint32Array",
  "Float16Array",
  "Float32Array",
  "Float64Array",
  "BigInt64Array",
  "BigUint64Array",
];

/** Puts counting constructors in place of the realm's own. For a realm that serves one run; there is no way back. */
export function guardMemory(globals: Record<string, unknown>, limitBytes: number): void {
  let used = 0;
  const charge = (bytes: number) => {
    if (!(bytes > 0)) return;
    used += bytes;

    if (used <= limitBytes) return;
    // A smaller one later may still fit, once the program is told.
    used -= bytes;
    if (state.stopped !== null) throw state.stopped;
    stopProgram(
      new MemoryLimitError(
        `typed arrays of more than ${Math.round(limitBytes / 1024 / 1024)} MB in one run`,
        "Make one array and use it again, or work on smaller pieces.",
      ),
    );
  };

  for (const name of NAMES) {
    const original = globals[name] as (AnyConstructor & { prototype: object }) | undefined;
    if (original === undefined) continue; // Float16Array is young.
    const bytesPerElement = "BYTES_PER_ELEMENT" in original ? Number(original.BYTES_PER_ELEMENT) : 1;
    const counting = new Proxy(original, {
      construct(target, args: unknown[], newTarget) {
        const [size, options] = args;
        if (typeof size === "number") charge(size * bytesPerElement);
        charge(growsTo(options));
        const made = Reflect.construct(target, args as never[], newTarget) as { byteLength: number };
        // A copy of a list or of another array: its size is known only now.
        if (typeof size === "object" && size !== null && !(size instanceof ArrayBuffer))
          charge(made.byteLength);
        return made;
      },
    });
    Object.defineProperty(original.prototype, "constructor", {
      value: counting,
      writable: true,
      configurable: true,
    });
    Object.defineProperty(globals, name, { value: counting, writable: true, configurable: true });
  }
}

/** `new ArrayBuffer(8, { maxByteLength: 1e9 })` can grow later without asking. */
function growsTo(options: unknown): number {
  if (typeof options !== "object" || options === null || !("maxByteLength" in options)) return 0;
  return Number(options.maxByteLength);
}
