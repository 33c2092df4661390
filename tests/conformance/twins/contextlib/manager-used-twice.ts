import asyncio from "asyncio";
import { asynccontextmanager, contextmanager } from "contextlib";

const plain = contextmanager(function* () {
  yield 1;
});

const waiting = asynccontextmanager(async function* () {
  yield 2;
});

async function main() {
  const first = plain();
  {
    using value = first;
    print(value);
  }
  try {
    using _ = first;
    print("not reached");
  } catch (error) {
    if (!(error instanceof AttributeError)) throw error;
    print(error);
  }
  const second = waiting();
  {
    await using value = await enter(second);
    print(value);
  }
  try {
    await using _ = await enter(second);
    print("not reached");
  } catch (error) {
    if (!(error instanceof AttributeError)) throw error;
    print(error);
  }
}

asyncio.run(main());
