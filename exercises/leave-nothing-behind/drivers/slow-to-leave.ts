// What is left takes two seconds to clean up.
import asyncio from "asyncio";
import { run } from "./main";

async function writer() {
  try {
    await asyncio.sleep(60);
  } finally {
    print("flushing the file");
    await asyncio.sleep(2);
    print("flushed");
  }
}

async function main() {
  asyncio.create_task(writer());
  await asyncio.sleep(1);
}

print("run gave", run(main()));
