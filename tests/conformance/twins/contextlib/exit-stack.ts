import asyncio from "asyncio";
import { AsyncExitStack, aclosing, nullcontext, suppress } from "contextlib";

class Manager {
  constructor(name, { swallows = false, fails = false } = {}) {
    Object.assign(this, { name, swallows, fails });
  }

  async __aenter__() {
    print("enter", this.name);
    await asyncio.sleep(0);
    return this.name.toUpperCase();
  }

  async __aexit__(type, error, traceback) {
    print("exit", this.name, type?.name ?? null, repr(error));
    await asyncio.sleep(0);
    if (this.fails) throw new KeyError(this.name);
    return this.swallows;
  }
}

async function say(...words) {
  print("said", ...words);
}

async function* numbers() {
  try {
    yield 1;
    yield 2;
  } finally {
    print("numbers closed");
  }
}

async function main() {
  {
    await using stack = new AsyncExitStack();
    print(
      await stack.enter_async_context(new Manager("a")),
      await stack.enter_async_context(new Manager("b")),
    );
    stack.push_async_callback(say, "async", 1);
    stack.callback(print, "sync callback");
    print("body");
  }
  {
    await using stack = new AsyncExitStack();
    await stack.enter_async_context(new Manager("outer"));
    await stack.enter_async_context(new Manager("swallows", { swallows: true }));
    await stack.enter_async_context(new Manager("inner"));
    throw new ValueError("body");
  }
  try {
    await using stack = new AsyncExitStack();
    await stack.enter_async_context(new Manager("sees the new error"));
    await stack.enter_async_context(new Manager("fails", { fails: true }));
    throw new ValueError("body");
  } catch (error) {
    print(repr(error));
  }
  {
    await using generator = await enter(aclosing(numbers()));
    for await (const number of generator) {
      print(number);
      break;
    }
  }
  {
    using _ = suppress(ValueError, KeyError);
    throw new KeyError("gone");
  }
  print("suppressed");
  {
    using value = nullcontext("value");
    print(value);
  }
  {
    await using value = await enter(nullcontext(5));
    print(value);
  }
  try {
    await using _ = await enter(5);
  } catch (error) {
    print(error);
  }
}

asyncio.run(main());
