// The connection is lost while the user is fetched.
import asyncio from "asyncio";
import { call, FakeService } from "yieldpoint/driver";
import { nameOf } from "./main";

async function main() {
  const fetch = new FakeService("fetch", { delay: 1, error: () => new ConnectionError("connection lost") });
  await call("nameOf", () => nameOf("u1", fetch.call));
}

asyncio.run(main());
