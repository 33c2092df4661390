// Baking takes longer than brewing.
import asyncio from "asyncio";
import { call, FakeService } from "yieldpoint/driver";
import { teatime } from "./main";

async function main() {
  const brew = new FakeService("brew", { delay: 1, answer: "mate" });
  const bake = new FakeService("bake", { delay: 6, answer: "bread" });
  await call("teatime", () =>
    teatime(brew.call as () => Promise<string>, bake.call as () => Promise<string>),
  );
}

asyncio.run(main());
