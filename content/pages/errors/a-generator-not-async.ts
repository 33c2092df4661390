import asyncio from "asyncio";

async function main() {
  for await (const row of [1, 2, 3]) {
    print(row);
  }
}

asyncio.run(main());
