import asyncio from "asyncio";

class Plain {
  __enter__() {
    return this;
  }

  __exit__(type, error, traceback) {
    print("  plain exit", type && type.name, repr(error));
  }
}

class Manager {
  async __aenter__() {
    return this;
  }

  async __aexit__(type, error, traceback) {
    print("  exit", type && type.name, repr(error));
  }
}

class Waits extends Manager {
  async __aexit__(type, error, traceback) {
    print("  exit waits", repr(error));
    await asyncio.sleep(0);
  }
}

async function in_a_plain_manager() {
  using _ = enter(new Plain());
  await asyncio.sleep(0);
}

async function in_a_manager() {
  await using _ = await enter(new Manager());
  await asyncio.sleep(0);
}

async function in_one_that_waits() {
  await using _ = await enter(new Waits());
  await asyncio.sleep(0);
}

async function in_one_above() {
  await using _ = await enter(new Manager());
  await in_a_manager();
}

async function block_in_finally() {
  try {
    await asyncio.sleep(0);
  } finally {
    await using _ = await enter(new Manager());
    print("  a block of its own");
  }
}

async function main() {
  for (const make of [in_a_plain_manager, in_a_manager, in_one_that_waits, in_one_above, block_in_finally]) {
    print(make.name);
    const coroutine = make();
    coroutine.send(null);
    try {
      print("  closed", coroutine.close());
    } catch (error) {
      print(" ", repr(error));
      coroutine.close();
    }
  }
}

asyncio.run(main());
