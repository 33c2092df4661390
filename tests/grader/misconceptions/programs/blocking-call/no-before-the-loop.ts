// No loop runs yet, so nobody is held up.
import asyncio from "asyncio";
import time from "time";

async function main() {
  await asyncio.sleep(1);
}

time.sleep(1);
asyncio.run(main());
time.sleep(1);
