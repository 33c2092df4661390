// The old total is taken before the price is awaited.
// says: "Task-3" (`main.<locals>.add`) read `total` on line 16 and then paused at the `await` on line 16,
//   from 0.00 s to 4.00 s. Meanwhile "Task-2" (`main.<locals>.add`) changed `total` (line 16, at 3.00 s).
//   That change is lost, because line 16 makes the new value from the old one. `await` first, and read then:
//   `const value = await ...; total += value;`.
import asyncio from "asyncio";

async function price(item: string) {
  await asyncio.sleep(item.length);
  return 10;
}

async function main() {
  let total = 0;
  async function add(item: string) {
    total += await price(item);
  }
  await asyncio.gather(add("tea"), add("milk"));
  print(total);
}

asyncio.run(main());
