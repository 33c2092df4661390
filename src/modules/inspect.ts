/** The module "inspect", as far as it asks about coroutines. */
import { AsyncGenerator } from "../asyncio/asyncgen.ts";
import { isAwaitableObject } from "../asyncio/awaitables.ts";
import { iscoroutine } from "../asyncio/coroutine.ts";
import { isfuture } from "../asyncio/future.ts";

export { iscoroutine, iscoroutinefunction } from "../asyncio/coroutine.ts";

/** True for what `await` takes. */
export function isawaitable(value: unknown): boolean {
  return iscoroutine(value) || isfuture(value) || isAwaitableObject(value);
}

/** True for what calling an `async function*` gives. */
export function isasyncgen(value: unknown): boolean {
  return value instanceof AsyncGenerator;
}
