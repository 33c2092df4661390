import asyncio from "asyncio";
import { asynccontextmanager, contextmanager } from "contextlib";
const cm = asynccontextmanager(async function* () {
  yield 1;
});
const cmf = asynccontextmanager(async function* () {
  try {
    yield 1;
  } finally {
    print("finally");
  }
});
const cms = contextmanager(function* () {
  yield 1;
});
async function main() {
  for (const [name, make] of [
    ["cm", cm],
    ["cmf", cmf],
  ])
    for (const kind of [StopIteration, StopAsyncIteration, RuntimeError, ValueError]) {
      try {
        await using _ = await enter(make());
        throw new kind("x");
      } catch (e) {
        print(name, repr(e), repr(e.cause));
      }
    }
  for (const kind of [StopIteration, RuntimeError]) {
    try {
      using _ = cms();
      throw new kind("x");
    } catch (e) {
      print("cms", repr(e), repr(e.cause));
    }
  }
}
asyncio.run(main());
