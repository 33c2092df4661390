import asyncio from "asyncio";

export async function sayAfter(delay: number, what: string) {
  await asyncio.sleep(delay);
  print(what);
}

// Together, with the second told to wait for the sum: the same lines at the same times.
async function main() {
  await asyncio.gather(sayAfter(1, "Hello"), sayAfter(1 + 2, "World"));
}

asyncio.run(main());
