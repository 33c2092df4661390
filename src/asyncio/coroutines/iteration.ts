/** The builtins `aiter` and `anext`: async iteration by hand. */
import { AsyncGenerator, type Item } from "./asyncgen.ts";
import { coroutine, type Coroutine } from "./coroutine.ts";
import { StopAsyncIteration } from "../python/errors.ts";
import { typeName } from "../python/repr.ts";

interface AsyncProtocol {
  __aiter__?(): unknown;
  __anext__?(): unknown;
  [Symbol.asyncIterator]?(): unknown;
  next?(): unknown;
}

function protocolOf(value: unknown): AsyncProtocol {
  return typeof value === "object" && value !== null ? value : {};
}

/** The async iterator of something that `for await` can iterate over. */
export function aiter(iterable: unknown): unknown {
  const protocol = protocolOf(iterable);
  if (typeof protocol.__aiter__ === "function") return protocol.__aiter__();
  if (typeof protocol[Symbol.asyncIterator] === "function") return protocol[Symbol.asyncIterator]!();
  throw new TypeError(`'${typeName(iterable)}' object is not an async iterable`);
}

const next = coroutine("anext", "", function* (step: unknown, isItem: boolean, otherwise: [] | [unknown]) {
  try {
    const result = yield step;
    if (!isItem) return result;
    const { value, done } = result as Item<unknown>;
    if (!done) return value;
  } catch (error) {
    if (!(error instanceof StopAsyncIteration) || otherwise.length === 0) throw error;
    return otherwise[0];
  }
  if (otherwise.length === 0) throw new StopAsyncIteration();
  return otherwise[0];
});

/** The next item of an async iterator: `await anext(it)`. At the end, `otherwise` if it is given, else StopAsyncIteration. */
export function anext(iterator: unknown, ...otherwise: [] | [unknown]): Coroutine {
  const protocol = protocolOf(iterator);
  if (iterator instanceof AsyncGenerator && otherwise.length === 0) return iterator.__anext__();
  if (typeof protocol.__anext__ === "function") return next(protocol.__anext__(), false, otherwise);
  if (typeof protocol.next === "function") return next(protocol.next(), true, otherwise);
  throw new TypeError(`'${typeName(iterator)}' object is not an async iterator`);
}
