// The oven fails after one second, while the tea is still brewing.
import asyncio from "asyncio";
import { call, FakeService } from "yieldpoint/driver";
import { teatime } from "./main";

async function main() {
  const brew = new FakeService("brew", { delay: 5, answer: "tea" });
  const bake = new FakeService("bake", { delay: 1, error: new ValueError("burnt") });
  await call("teatime", () =>
    teatime(brew.call as () => Promise<string>, bake.call as () => Promise<string>),
  );
}

asyncio.run(main());
