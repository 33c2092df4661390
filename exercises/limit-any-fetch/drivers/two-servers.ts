// Two servers: one takes a single request at a time, the other two.
import asyncio from "asyncio";
import { FakeService } from "yieldpoint/driver";
import { limited } from "./main";

async function main() {
  const one = new FakeService("slow", { delay: 1, answer: "text" });
  const other = new FakeService("quick", { delay: 1, answer: "text" });
  const slow = limited(one.call as (page: string) => Promise<string>, 1);
  const quick = limited(other.call as (page: string) => Promise<string>, 2);
  await asyncio.gather(slow("a"), slow("b"), quick("a"), quick("b"), quick("c"), quick("d"));
}

asyncio.run(main());
