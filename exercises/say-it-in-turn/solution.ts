import asyncio from "asyncio";

export async function sayAfter(delay: number, what: string) {
  await asyncio.sleep(delay);
  print(what);
}

async function main() {
  await sayAfter(1, "Hello");
  await sayAfter(2, "World");
}

asyncio.run(main());
