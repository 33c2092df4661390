// Two requests at once; each must get its own answer. One library answers at once, before it returns.
import asyncio from "asyncio";
import { call } from "yieldpoint/driver";
import { fetch } from "./main";

async function main() {
  const request = (address: string, onAnswer: (text: string) => void) => {
    if (address === "cache") onAnswer("from the cache");
    else asyncio.get_running_loop().call_later(address === "a" ? 2 : 1, onAnswer, `page ${address}`);
    return () => {};
  };
  const both = [
    asyncio.create_task(call("a", () => fetch(request, "a"))),
    asyncio.create_task(call("b", () => fetch(request, "b"))),
    asyncio.create_task(call("cache", () => fetch(request, "cache"))),
  ];
  await asyncio.wait(both);
}

asyncio.run(main());
