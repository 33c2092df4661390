// A TypeError of another kind.
import asyncio from "asyncio";

async function main() {
  const nothing: any = null;
  print(nothing.length);
}

asyncio.run(main());
