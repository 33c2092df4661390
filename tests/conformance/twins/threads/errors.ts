import asyncio from "asyncio";
import time from "time";

class OwnError extends Error {
  constructor(...args) {
    super(String(args[0]));
    this.args = args;
  }
}

const made = [];

function fails(seconds, text) {
  time.sleep(seconds);
  made.push(new OwnError(text, seconds));
  throw made.at(-1);
}

function chained() {
  try {
    fails(0, "inner");
  } catch (error) {
    throw new ValueError("outer", { cause: error });
  }
}

async function main() {
  try {
    await asyncio.to_thread(fails, 0.1, "one");
  } catch (error) {
    print(repr(error), error === made[0]);
  }
  try {
    await asyncio.to_thread(chained);
  } catch (error) {
    print(repr(error), repr(error.cause));
  }
  print(
    await asyncio.gather(asyncio.to_thread(fails, 0.2, "two"), asyncio.to_thread(time.sleep, 0.1), {
      return_exceptions: true,
    }),
  );
  const task = asyncio.create_task(asyncio.to_thread(fails, 0.1, "three"));
  for (let i = 0; i < 2; i++) {
    try {
      await task;
    } catch (error) {
      print(repr(error), error === made.at(-1));
    }
  }
  try {
    await asyncio.to_thread(5);
  } catch (error) {
    print(error);
  }
}

asyncio.run(main());
