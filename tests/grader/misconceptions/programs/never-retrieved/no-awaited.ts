// Awaited, and dealt with.
import asyncio from "asyncio";

async function save() {
  throw new ValueError("the disk is full");
}

async function main() {
  const task = asyncio.create_task(save());
  try {
    await task;
  } catch (error) {
    print(error);
  }
}

asyncio.run(main());
