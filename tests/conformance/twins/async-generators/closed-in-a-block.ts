import asyncio from "asyncio";
import { asynccontextmanager } from "contextlib";

class Manager {
  constructor(public name) {}

  async __aenter__() {
    return this;
  }

  async __aexit__(type, error, traceback) {
    print("  exit of", this.name, type && type.name, repr(error));
    await asyncio.sleep(0.1);
    return false;
  }
}

class Plain {
  __enter__() {
    return this;
  }

  __exit__(type, error, traceback) {
    print("  plain exit", type && type.name, repr(error));
  }
}

class Fails extends Manager {
  async __aexit__(type, error, traceback) {
    throw new ValueError("in the exit");
  }
}

const open_it = asynccontextmanager(async function* () {
  try {
    yield "resource";
  } finally {
    print("  resource closed");
  }
});

async function heartbeat(name) {
  try {
    while (true) await asyncio.sleep(1);
  } finally {
    print(" ", name, "stops");
  }
}

async function* in_a_group() {
  await using group = new asyncio.TaskGroup();
  group.create_task(heartbeat("in the group"));
  await asyncio.sleep(0.1);
  yield 1;
  yield 2;
}

async function* in_a_timeout() {
  await using limit = asyncio.timeout(5);
  try {
    yield 1;
  } finally {
    print("  expired", limit.expired());
  }
}

async function* in_a_manager() {
  await using _ = await enter(new Manager("m"));
  yield 1;
}

async function* in_two_managers() {
  await using outer = await enter(new Manager("outer"));
  {
    await using inner = await enter(new Manager("inner"));
    yield 1;
  }
}

async function* in_a_plain_manager() {
  using _ = enter(new Plain());
  yield 1;
}

async function* in_a_resource() {
  await using _ = await enter(open_it());
  yield 1;
}

async function* in_a_lock() {
  const lock = new asyncio.Lock();
  try {
    await using _ = await enter(lock);
    yield 1;
  } finally {
    print("  locked", lock.locked());
  }
}

async function* in_one_that_fails() {
  await using outer = await enter(new Manager("outer"));
  {
    await using inner = await enter(new Fails("inner"));
    yield 1;
  }
}

async function* waits_in_finally() {
  try {
    yield 1;
  } finally {
    {
      await using _ = await enter(new Manager("own"));
      await asyncio.sleep(0.1);
    }
    print("  finally is over");
  }
}

async function* yields_in_finally() {
  try {
    yield 1;
  } finally {
    yield 2;
  }
}

async function* cut_off_in_finally() {
  try {
    yield 1;
  } finally {
    await using _ = asyncio.timeout(0.1);
    await asyncio.sleep(10);
  }
}

async function main() {
  for (const make of [
    in_a_group,
    in_a_timeout,
    in_a_manager,
    in_two_managers,
    in_a_plain_manager,
    in_a_resource,
    in_a_lock,
    in_one_that_fails,
    waits_in_finally,
    yields_in_finally,
    cut_off_in_finally,
  ]) {
    print(make.name);
    const generator = make();
    for await (const item of generator) {
      print(" ", item);
      break;
    }
    try {
      print("  closed", await generator.aclose());
    } catch (error) {
      if (error instanceof BaseExceptionGroup)
        print(" ", error, ...error.exceptions.map((each) => repr(each)));
      else print(" ", repr(error));
    }
    try {
      print("  the next", await generator.asend(null));
    } catch {
      print("  is over");
    }
  }
}

asyncio.run(main());
