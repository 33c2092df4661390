/** What the loop does with an error that nobody can catch: by default, it logs it. */
import type { AsyncGenerator } from "../coroutines/asyncgen.ts";
import { Context } from "../process/context.ts";
import type { Future } from "../coroutines/future.ts";
import type { Handle } from "../clock/handles.ts";
import { log } from "../process/log.ts";
import type { EventLoop } from "./loop.ts";
import type { TracebackFrame } from "../options.ts";
import { stackText } from "../process/origins.ts";
import { repr } from "../python/repr.ts";
import type { Task } from "../tasks/task.ts";

/** What a handler is told: Python's keys. */
export interface ExceptionContext {
  message?: string;
  exception?: Error;
  future?: Future;
  task?: Task;
  handle?: Handle;
  asyncgen?: AsyncGenerator;
  context?: ExceptionContext;
  [key: string]: unknown;
}

export type ExceptionHandler = (loop: EventLoop, context: ExceptionContext) => unknown;

export function callDefaultHandler(loop: EventLoop, context: ExceptionContext): void {
  const { message, exception } = context;
  const lines = [message === undefined || message === "" ? "Unhandled exception in event loop" : message];
  const shown: Record<string, unknown> = { ...context };
  const handleOrigin = loop._currentHandle?._origin ?? null;
  if (!("source_traceback" in context) && handleOrigin !== null) shown["handle_traceback"] = handleOrigin;
  for (const key of Object.keys(shown).sort()) {
    if (key === "message" || key === "exception") continue;
    lines.push(`${key}: ${valueText(key, shown[key])}`);
  }
  log("ERROR", lines.join("\n"), exception);
}

function valueText(key: string, value: unknown): string {
  if (key !== "source_traceback" && key !== "handle_traceback") return repr(value);
  const what = key === "source_traceback" ? "Object" : "Handle";
  return `${what} created at (most recent call last):\n${stackText(value as TracebackFrame[])}`.trimEnd();
}

/** The context of context variables in which a handler runs: that of the task or callback concerned. */
export function handlerContext(context: ExceptionContext): Context | null {
  const thing = context.task ?? context.future ?? context.handle;
  if (thing === undefined || !("get_context" in thing) || typeof thing.get_context !== "function")
    return null;
  const own = (thing.get_context as () => unknown)();
  return own instanceof Context ? own : null;
}
