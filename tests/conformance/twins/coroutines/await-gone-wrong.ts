import asyncio from "asyncio";

class Number {
  __await__() {
    return 5;
  }
}

class List {
  __await__() {
    return [1];
  }
}

class Failing {
  __await__() {
    throw new ValueError("own");
  }
}

class Twice {
  left = 2;

  next() {
    this.left -= 1;
    if (this.left < 0) return { done: true, value: "result" };
    print("left", this.left);
    return { done: false, value: null };
  }
}

class Plain {
  __await__() {
    return new Twice();
  }
}

async function main() {
  for (const awaitable of [new Number(), new List(), new Failing(), new Plain()]) {
    try {
      print(await awaitable);
    } catch (error) {
      if (!(error instanceof TypeError || error instanceof ValueError)) throw error;
      print(error.constructor.name, error);
    }
  }
  for (const awaitable of [new Number(), new Failing(), new Plain()]) {
    try {
      print(await asyncio.gather(awaitable));
    } catch (error) {
      if (!(error instanceof TypeError || error instanceof ValueError)) throw error;
      print(error.constructor.name, error);
    }
  }

  async function waits() {
    await new Plain();
  }

  const task = asyncio.create_task(waits());
  await asyncio.sleep(0);
  task.cancel();
  await asyncio.wait([task]);
  print(task.cancelled());
}

asyncio.run(main());
