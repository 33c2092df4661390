// Two runs, and no task is left in either.
import asyncio from "asyncio";
import { run } from "./main";

async function add(a: number, b: number) {
  await asyncio.sleep(1);
  return a + b;
}

print(run(add(1, 2)));
print(run(add(2, 2)));
