// What is left takes two seconds to clean up.
import asyncio from "asyncio";
import { run } from "./main";

async function guest() {
  try {
    await asyncio.sleep(60);
  } finally {
    print("wiping the table");
    await asyncio.sleep(2);
    print("wiped");
  }
}

async function main() {
  asyncio.create_task(guest());
  await asyncio.sleep(1);
}

print("run gave", run(main()));
