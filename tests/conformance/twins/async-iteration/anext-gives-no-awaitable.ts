import asyncio from "asyncio";

class Five {
  __aiter__() {
    return this;
  }

  __anext__() {
    return 5;
  }
}

class Empty {
  __aiter__() {
    return this;
  }

  __anext__() {
    throw new StopAsyncIteration();
  }
}

async function main() {
  try {
    for await (const item of new Five()) print(item);
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    print(error);
  }
  for await (const item of new Empty()) print(item);
  print("empty");
}

asyncio.run(main());
