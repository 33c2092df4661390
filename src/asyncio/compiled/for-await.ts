/**
 * `for await (const x of iterable)`, Python's `async for`: esbuild's `__forAwait`. What it gives has `next()` and
 * `return()`; the lowered loop awaits what they give, if anything.
 */
import { AsyncGenerator, type Item } from "../coroutines/asyncgen.ts";
import { isAwaitableObject } from "../coroutines/awaitables.ts";
import { coroutine, type Coroutine, iscoroutine } from "../coroutines/coroutine.ts";
import { StopAsyncIteration, withHint } from "../python/errors.ts";
import { isfuture } from "../coroutines/future.ts";
import { typeName } from "../python/repr.ts";

interface PythonIterator {
  __anext__(): unknown;
}

interface LoopIterator {
  next(): unknown;
  return?(): unknown;
}

/**
 * Iterates over an async generator. Leaving the loop early does not close it, for somebody may hold it and go on; but if
 * it was made in the loop's head, nobody does, and the loop's finaliser closes it in a task of its own.
 */
class GeneratorIterator implements LoopIterator {
  private readonly agen: AsyncGenerator;
  private readonly temporary: boolean;

  constructor(agen: AsyncGenerator, temporary: boolean) {
    this.agen = agen;
    this.temporary = temporary;
  }

  next(): Coroutine<Item<unknown>> {
    return this.agen.next();
  }

  /** Gives nothing to await: leaving the loop never waits. */
  return(): void {
    if (this.temporary) this.agen._abandon();
  }
}

/** Iterates over an object with Python's `__anext__`. */
class ProtocolIterator implements LoopIterator {
  private readonly inner: PythonIterator;
  constructor(inner: PythonIterator) {
    this.inner = inner;
  }
  next(): Coroutine<Item<unknown>> {
    return nextItem(this.inner);
  }
}

const nextItem = coroutine("__anext__", "", function* (iterator: PythonIterator) {
  try {
    const item = iterator.__anext__();
    if (!iscoroutine(item) && !isfuture(item) && !isAwaitableObject(item)) {
      throw new TypeError(`'async for' received an invalid object from __anext__: ${typeName(item)}`);
    }
    return { value: yield item, done: false };
  } catch (error) {
    if (error instanceof StopAsyncIteration) return { value: undefined, done: true };
    throw error;
  }
});

export function forAwait(iterable: unknown, temporary = false): LoopIterator {
  if (iterable instanceof AsyncGenerator) return new GeneratorIterator(iterable, temporary);
  if (typeof iterable === "object" && iterable !== null) {
    const object = iterable as {
      [Symbol.asyncIterator]?: () => LoopIterator;
      __aiter__?: () => PythonIterator;
    };
    if (typeof object[Symbol.asyncIterator] === "function") {
      const iterator = object[Symbol.asyncIterator]!();
      return iterator instanceof AsyncGenerator ? new GeneratorIterator(iterator, temporary) : iterator;
    }
    if (typeof object.__aiter__ === "function") {
      const iterator: unknown = object.__aiter__();
      if (iterator instanceof AsyncGenerator) return new GeneratorIterator(iterator, temporary);
      if (typeof (iterator as Partial<PythonIterator> | null)?.__anext__ !== "function") {
        throw new TypeError(
          `'async for' received an object from __aiter__ that does not implement __anext__: ${typeName(iterator)}`,
        );
      }
      return new ProtocolIterator(iterator as PythonIterator);
    }
  }
  const error = new TypeError(
    `'async for' requires an object with __aiter__ method, got ${typeName(iterable)}`,
  );
  if (typeof iterable === "object" && iterable !== null && Symbol.iterator in iterable) {
    throw withHint(
      error,
      "This is iterated without waiting: write `for (const item of ...)`, without `await`.",
    );
  }
  throw error;
}
