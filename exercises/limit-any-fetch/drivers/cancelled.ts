// A fetch and the one that waits for its permit are cancelled; then comes a third.
import asyncio from "asyncio";
import { call, FakeService } from "yieldpoint/driver";
import { limited } from "./main";

async function main() {
  const server = new FakeService("fetch", { delay: 2, answer: "text" });
  const polite = limited(server.call as (page: string) => Promise<string>, 1);
  const fetching = asyncio.create_task(polite("a"), { name: "fetching" });
  const waiting = asyncio.create_task(polite("b"), { name: "waiting" });
  await asyncio.sleep(1);
  waiting.cancel();
  fetching.cancel();
  await asyncio.wait([fetching, waiting]);
  await call("third", () => polite("c"));
}

asyncio.run(main());
