// Is cancelled half-way. This library's stop() comes too late to keep the answer from arriving.
import asyncio from "asyncio";
import { report } from "yieldpoint/driver";
import { fetch } from "./main";

async function main() {
  let stops = 0;
  const request = (address: string, onAnswer: (text: string) => void) => {
    asyncio.get_running_loop().call_later(2, onAnswer, `late: ${address}`);
    return () => {
      stops += 1;
    };
  };
  const task = asyncio.create_task(fetch(request, "home"), { name: "fetch" });
  await asyncio.sleep(1);
  task.cancel();
  await asyncio.wait([task]);
  report("stops", stops);
  await asyncio.sleep(2);
}

asyncio.run(main());
