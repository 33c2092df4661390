// The second letter is returned.
import asyncio from "asyncio";
import { call, FakeService } from "yieldpoint/driver";
import { sendAll } from "./main";

async function main() {
  const post = new FakeService("post", {
    delay: 1,
    error: (name) => (name === "b" ? new ValueError("no such address") : null),
  });
  await call("sendAll", () => sendAll(post.call as (name: string) => Promise<void>, ["a", "b", "c"]));
}

asyncio.run(main());
