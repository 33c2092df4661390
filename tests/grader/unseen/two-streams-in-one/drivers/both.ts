// Two sources of different speed.
import asyncio from "asyncio";
import { call, FakeService } from "yieldpoint/driver";
import { merge } from "./main";
import { source } from "./source";

async function main() {
  const slow = new FakeService("slow", { delay: 2, answer: ["s1", "s2", null] });
  const quick = new FakeService("quick", { delay: [0.5, 1], answer: ["q1", "q2", "q3", null] });
  await call("merge", async () => {
    const values: string[] = [];
    for await (const value of merge(source("slow", slow), source("quick", quick))) values.push(value);
    return values;
  });
}

asyncio.run(main());
