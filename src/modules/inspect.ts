/** The module "inspect", as far as it asks about coroutines. */
import { AsyncGenerator } from "../asyncio/coroutines/asyncgen.ts";
import { isAwaitableObject } from "../asyncio/coroutines/awaitables.ts";
import { iscoroutine } from "../asyncio/coroutines/coroutine.ts";
import { isfuture } from "../asyncio/coroutines/future.ts";

export { iscoroutine } from "../asyncio/coroutines/coroutine.ts";
export { iscoroutinefunction } from "../asyncio/process/library.ts";

/** True for what `await` takes. */
export function isawaitable(value: unknown): boolean {
  return iscoroutine(value) || isfuture(value) || isAwaitableObject(value);
}

/** True for what calling an `async function*` gives. */
export function isasyncgen(value: unknown): boolean {
  return value instanceof AsyncGenerator;
}
