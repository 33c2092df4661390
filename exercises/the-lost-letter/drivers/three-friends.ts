// Posting takes three seconds; only sendAll waits for the letters.
import asyncio from "asyncio";
import { call, FakeService } from "yieldpoint/driver";
import { sendAll } from "./main";

async function main() {
  const post = new FakeService("post", { delay: 3 });
  await call("sendAll", () => sendAll(post.call as (name: string) => Promise<void>, ["a", "b", "c"]));
}

asyncio.run(main());
