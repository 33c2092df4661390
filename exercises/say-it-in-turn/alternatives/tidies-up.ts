import asyncio from "asyncio";

export async function sayAfter(delay: number, what: string): Promise<void> {
  try {
    await asyncio.sleep(delay);
  } catch (error) {
    if (!(error instanceof asyncio.CancelledError)) print("what else could it be?");
    throw error;
  }
  print(what);
}

async function main() {
  const hello = asyncio.create_task(sayAfter(1, "Hello"));
  await hello;
  const world = asyncio.create_task(sayAfter(2, "World"));
  await world;
}

asyncio.run(main());
