// An object with an `__await__` of its own can be awaited.
import asyncio from "asyncio";

class Soon {
  *__await__(): any {
    yield* asyncio.sleep(1).__await__();
    return "now";
  }
}

async function main() {
  print(await (new Soon() as any));
}

asyncio.run(main());
