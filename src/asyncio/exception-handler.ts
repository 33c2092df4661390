/** What the loop does with an error that nobody can catch: by default, it logs it. */
import type { AsyncGenerator } from "./asyncgen.ts";
import { Context } from "./context.ts";
import type { Future } from "./future.ts";
import type { Handle } from "./handles.ts";
import { log } from "./log.ts";
import type { EventLoop } from "./loop.ts";
import { repr } from "./repr.ts";
import type { Task } from "./task.ts";

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

export function callDefaultHandler(context: ExceptionContext): void {
  const lines = [
    context.message === undefined || context.message === ""
      ? "Unhandled exception in event loop"
      : context.message,
  ];
  for (const key of Object.keys(context).sort()) {
    if (key === "message" || key === "exception") continue;
    lines.push(`${key}: ${repr(context[key])}`);
  }
  log("ERROR", lines.join("\n"), context.exception);
}

/** The context of context variables in which a handler runs: that of the task or callback concerned. */
export function handlerContext(context: ExceptionContext): Context | null {
  const thing = context.task ?? context.future ?? context.handle;
  if (thing === undefined || !("get_context" in thing) || typeof thing.get_context !== "function")
    return null;
  const own = (thing.get_context as () => unknown)();
  return own instanceof Context ? own : null;
}
