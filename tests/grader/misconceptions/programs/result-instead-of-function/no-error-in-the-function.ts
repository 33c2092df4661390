// The function itself fails.
import asyncio from "asyncio";

function read(): string {
  throw new TypeError("the path is missing");
}

async function main() {
  print(await asyncio.to_thread(read));
}

asyncio.run(main());
