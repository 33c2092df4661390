// The coroutine raises an error while another task is running.
import asyncio from "asyncio";
import { run } from "./main";

async function other() {
  try {
    await asyncio.sleep(60);
  } finally {
    print("cleaned up");
  }
}

async function main() {
  asyncio.create_task(other());
  await asyncio.sleep(1);
  throw new ValueError("broken");
}

try {
  run(main());
} catch (error) {
  print("raised:", error);
}
