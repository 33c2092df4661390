/**
 * The host's kit: a file that runs beside a program and is no part of it, such as what an exercise's drivers call services
 * with. It counts as the library does: tracebacks leave its frames out, its catches are not told, and what happens in it
 * happened, for the trace, at the program's own line that called it. Its functions go by the names that the program knows.
 */
import type { Coroutine } from "../coroutines/coroutine.ts";
import { coroutineFunction } from "./library.ts";
import { placeOfSite } from "./places.ts";
import { hooks, state } from "./state.ts";

/** A call of a function of the kit's, as the program sees it. */
interface StandIn {
  name: string;
  /** It only awaits something of the program's: for the trace it is not there. */
  isThrough: boolean;
}

const standIns = new WeakMap<Coroutine, StandIn>();

export function isKit(site: number): boolean {
  const { kit } = state.options;
  return kit !== undefined && placeOfSite(site)?.file === kit;
}

/** The name that a call of the kit's goes by; undefined for every other call. */
export function nameInProgram(call: Coroutine): string | undefined {
  return state.options.kit === undefined ? undefined : standIns.get(call)?.name;
}

/** A frame of the kit's that the trace passes over. */
export function isPassedThrough(frame: Coroutine): boolean {
  return isKit(frame._site) && standIns.get(frame)?.isThrough !== false;
}

/** The site at which a frame stands; of a frame of the kit's, where the program awaits it, or at least where it called it. */
export function siteInProgram(frame: Coroutine): number {
  if (state.options.kit === undefined) return frame._at;
  let inner = frame;
  while (isKit(inner._site) && inner._caller !== null) inner = inner._caller;
  const site = isKit(inner._site) ? inner._madeAt : inner._at;
  return isKit(site) ? 0 : site;
}

/** The same for what happens now; a task that waits or has ended runs no frame any more. */
export function siteNow(isStep: boolean): number {
  const task = state.running?._currentTask?._coroutine ?? null;
  const frame = (isStep ? state.frame : null) ?? task?._top ?? task;
  return frame === null ? 0 : siteInProgram(frame);
}

type AsyncFunction = (...args: never[]) => Coroutine;

/** The kit's `fn`, under the name that the caller's line calls it by; under `name` where the line does not tell. */
export function namedAsCalled<Fn extends AsyncFunction>(name: string, fn: Fn): Fn {
  return standIn(name, fn, () => ({ name: calledOnLine() ?? name, isThrough: false }));
}

/** The kit's `fn`, which is handed a name and then only awaits what the program wrote. */
export function passedThrough<Fn extends AsyncFunction>(name: string, fn: Fn): Fn {
  return standIn(name, fn, ([given]) => ({ name: String(given), isThrough: true }));
}

function standIn<Fn extends AsyncFunction>(
  name: string,
  fn: Fn,
  describe: (args: readonly unknown[]) => StandIn,
): Fn {
  const call = (...args: never[]) => {
    const coroutine = fn(...args);
    standIns.set(coroutine, describe(args));
    return coroutine;
  };
  return coroutineFunction(name, call) as Fn;
}

/** The name of the call that runs now, if it is one of the kit's. */
export function nameOfCallNow(): string | null {
  return state.frame === null ? null : (nameInProgram(state.frame) ?? null);
}

/** `fetch(`, `store.open(`, `this.pay(`. */
const CALL = /^(?:[\p{ID_Start}$_][\p{ID_Continue}$]*\.)*[\p{ID_Start}$_][\p{ID_Continue}$]*(?=\()/u;

/** Methods that call what they are given: `pages.map(fetch)` does not say the name. */
const CALLERS = new Set(
  [Array, Function, Map, Set].flatMap((type) => Object.getOwnPropertyNames(type.prototype)),
);

function calledOnLine(): string | null {
  const place = placeOfSite(hooks.at);
  if (place === undefined || state.thread.parent !== null) return null;
  const line = state.options.source?.(place.file, place.line) ?? "";
  const name = CALL.exec(line.slice(place.column - 1))?.[0];
  if (name === undefined || name.startsWith("asyncio.")) return null;
  return CALLERS.has(name.slice(name.lastIndexOf(".") + 1)) ? null : name;
}
