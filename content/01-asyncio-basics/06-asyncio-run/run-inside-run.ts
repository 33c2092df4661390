import asyncio from "asyncio";

async function child() {
  print("the child runs");
}

async function main() {
  const coroutine = child();
  try {
    asyncio.run(coroutine);
  } catch (error) {
    print("refused:", error);
  }
  await coroutine; // inside a running loop, this is the way
}

asyncio.run(main());
