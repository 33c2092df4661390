// Calls sayAfter with words and delays of its own.
import asyncio from "asyncio";
import { sayAfter } from "./main";

async function main() {
  await sayAfter(0.5, "first");
  await sayAfter(0.25, "second");
  await sayAfter(0, "third");
}

asyncio.run(main());
