// Posting takes three seconds; nobody waits for the letters but sendAll.
import asyncio from "asyncio";
import { call, FakeService } from "yieldpoint/driver";
import { sendAll } from "./main";

async function main() {
  const post = new FakeService("post", { delay: 3 });
  await call("sendAll", () => sendAll(post.call as (name: string) => Promise<void>, ["a", "b", "c"]));
}

asyncio.run(main());
