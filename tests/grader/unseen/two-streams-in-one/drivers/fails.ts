// One of the sources fails after its first value.
import asyncio from "asyncio";
import { call, FakeService } from "yieldpoint/driver";
import { merge } from "./main";
import { source } from "./source";

async function main() {
  const good = new FakeService("good", { delay: 1, answer: ["g1", "g2", "g3", null] });
  const bad = new FakeService("bad", {
    delay: 0.75,
    answer: "b1",
    error: [null, new ConnectionError("line is dead")],
  });
  await call("merge", async () => {
    const values: string[] = [];
    for await (const value of merge(source("good", good), source("bad", bad))) values.push(value);
    return values;
  });
}

asyncio.run(main());
