// Two kettles, the second when the first has boiled.
// says: `boil(...)` was awaited twice, the first time on line 14, and each began only when the one before had
//   ended: 5.00 s in all, while nothing else ran. If these do not need each other's results, let them wait
//   together, which takes 3.00 s: `await asyncio.gather(...)` of all the calls, or a task for each before the
//   first `await`.
import asyncio from "asyncio";

async function boil(kettle: string, seconds: number) {
  await asyncio.sleep(seconds);
  print(`${kettle} has boiled`);
}

async function main() {
  await boil("left", 3);
  await boil("right", 2);
  print("tea is ready");
}

asyncio.run(main());
