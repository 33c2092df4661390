import asyncio from "asyncio";
import { asynccontextmanager } from "contextlib";

const resource = asynccontextmanager(async function* (name) {
  print("opening", name);
  await asyncio.sleep(1);
  try {
    yield name.toUpperCase();
  } finally {
    await asyncio.sleep(1);
    print("closed", name);
  }
});

const swallowing = asynccontextmanager(async function* () {
  try {
    yield;
  } catch (error) {
    print("swallowed", repr(error));
  }
});

const replacing = asynccontextmanager(async function* () {
  try {
    yield;
  } catch (error) {
    throw new KeyError("replaced", { cause: error });
  }
});

const yields_twice = asynccontextmanager(async function* () {
  yield 1;
  yield 2;
});

const yields_nothing = asynccontextmanager(async function* () {
  if (false) yield;
});

async function cancelled_inside() {
  await using _ = await enter(resource("cancelled"));
  await asyncio.sleep(100);
}

async function main() {
  {
    await using value = await enter(resource("a"));
    print("inside", value);
  }
  {
    await using b = await enter(resource("b"));
    await using c = await enter(resource("c"));
    print(b, c);
  }
  try {
    await using _ = await enter(resource("d"));
    throw new ValueError("inside");
  } catch (error) {
    print("out came", repr(error));
  }
  {
    await using _ = await enter(swallowing());
    throw new ValueError("inside");
  }
  try {
    await using _ = await enter(replacing());
    throw new ValueError("inside");
  } catch (error) {
    print(repr(error), "from", repr(error.cause));
  }
  for (const broken of [yields_twice, yields_nothing]) {
    try {
      await using _ = await enter(broken());
    } catch (error) {
      print(error);
    }
  }
  const task = asyncio.create_task(cancelled_inside());
  await asyncio.sleep(2);
  task.cancel();
  await asyncio.wait([task]);
  print(task.cancelled());
}

asyncio.run(main());
