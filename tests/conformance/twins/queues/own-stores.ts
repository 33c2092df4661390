import asyncio from "asyncio";

/** Each item once, in the order of putting. */
class Unique<T> extends asyncio.Queue<T> {
  declare _queue: any;

  override _init() {
    this._queue = new Set<T>();
  }

  override _put(item: T) {
    this._queue.add(item);
  }

  override _get() {
    const [first] = this._queue;
    this._queue.delete(first);
    return first;
  }
}

class NoSize extends asyncio.Queue {
  override _init() {
    (this as any)._queue = 5;
  }
}

async function main() {
  const queue = new Unique<string>(2);
  asyncio.get_running_loop().call_later(1, () => queue.put_nowait("later"));
  print(queue.empty(), queue.full(), queue.qsize(), await queue.get());
  for (const item of ["a", "a", "b"]) {
    await queue.put(item);
    print(queue.qsize(), queue.full());
  }
  try {
    queue.put_nowait("c");
  } catch (error) {
    print(repr(error));
  }
  print(await queue.get(), await queue.get(), queue.empty());
  try {
    new NoSize().qsize();
  } catch (error) {
    print((error as Error).message);
  }
}

asyncio.run(main());
