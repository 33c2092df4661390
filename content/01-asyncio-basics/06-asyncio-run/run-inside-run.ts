import asyncio from "asyncio";

async function load(file: string) {
  await asyncio.sleep(1);
  print(`${file}: loaded`);
}

async function main() {
  const coroutine = load("users.csv");
  try {
    asyncio.run(coroutine);
  } catch (error) {
    print("refused:", error);
  }
  await coroutine; // Inside a running loop, this is the way.
}

asyncio.run(main());
