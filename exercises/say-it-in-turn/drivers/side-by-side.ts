// Runs sayAfter twice at once: the quick one must not wait for the slow one.
import asyncio from "asyncio";
import { sayAfter } from "./main";

async function main() {
  await asyncio.gather(sayAfter(2, "slow"), sayAfter(1, "quick"));
}

asyncio.run(main());
