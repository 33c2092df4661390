// The caller gives up halfway. This library's stop() comes too late to keep the answer from arriving.
import asyncio from "asyncio";
import { call, report } from "yieldpoint/driver";
import { fetch } from "./main";

async function main() {
  let stops = 0;
  const request = (address: string, onAnswer: (text: string) => void) => {
    asyncio.get_running_loop().call_later(2, onAnswer, `late: ${address}`);
    return () => {
      stops += 1;
    };
  };
  await call("fetch", () => asyncio.wait_for(fetch(request, "home"), 1));
  report("stops", stops);
  await asyncio.sleep(2);
}

asyncio.run(main());
