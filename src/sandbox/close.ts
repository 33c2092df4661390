/** Everything that is done to a realm before learner code runs in it, in the order that works. */
import { state } from "../asyncio/process/state.ts";
import { virtualDate } from "./repeatable/dates.ts";
import { fixLocale } from "./repeatable/locale.ts";
import { noteProxies } from "./proxies.ts";
import { guardMemory } from "./limits/memory/guard.ts";
import { seededRandom } from "./repeatable/random.ts";
import { scrub, type ScrubOptions } from "./scrub.ts";
import { STACK_FRAMES } from "./stack.ts";
import { writeErrorsAsPython } from "./words/error-text.ts";

export function closeRealm(memoryBytes: number, options: ScrubOptions): void {
  const globals = globalThis as unknown as Record<string, unknown>;
  const now = () => Math.round((state.epoch + state.now) * 1000);
  // The locale's first: of dates it takes what the engine itself does.
  fixLocale(globals, now);
  writeErrorsAsPython();
  globals["Date"] = virtualDate(now);
  Math.random = seededRandom();
  noteProxies(globals);
  // What the runtime reads of a stack is the runtime's to say.
  Object.defineProperty(Error, "stackTraceLimit", {
    value: STACK_FRAMES,
    writable: false,
    enumerable: true,
    configurable: false,
  });
  guardMemory(globals, memoryBytes);
  scrub(globals, options);
}
