// Cancels sayAfter while it waits.
import asyncio from "asyncio";
import { sayAfter } from "./main";

async function main() {
  const saying = asyncio.create_task(sayAfter(2, "too late"), { name: "sayAfter" });
  await asyncio.sleep(1);
  saying.cancel();
  try {
    await saying;
  } catch (error) {
    if (!(error instanceof asyncio.CancelledError)) throw error;
    print("cancelled");
  }
}

asyncio.run(main());
