import asyncio from "asyncio";

async function work() {}

async function main() {
  work();
}

asyncio.run(main(), { debug: true });
asyncio.run(main(), { debug: true });
asyncio.run(main());
asyncio.run(main());
