import asyncio from "asyncio";

class Result {
  constructor(value) {
    this.value = value;
  }

  *__await__() {
    yield* asyncio.sleep(1).__await__();
    return this.value;
  }
}

class AtOnce {
  __await__() {
    return [][Symbol.iterator]();
  }
}

class Wraps {
  constructor(future) {
    this.future = future;
  }

  __await__() {
    return this.future.__await__();
  }
}

async function main() {
  print(await new Result("after a second"));
  print(await new AtOnce());
  const future = asyncio.get_running_loop().create_future();
  asyncio.get_running_loop().call_later(1, () => future.set_result("through another object"));
  print(await new Wraps(future));
  print(await asyncio.gather(new Result("a"), new Result("b")));
  print(await asyncio.wait_for(new Result("in time"), 2));
  print(await asyncio.ensure_future(new Result("as a task")));
}

asyncio.run(main());
