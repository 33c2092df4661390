// The second page can't be read.
import asyncio from "asyncio";
import { call, FakeService } from "yieldpoint/driver";
import { readWhatYouCan } from "./main";

async function main() {
  const book = new FakeService("read", { delay: 1, answer: "text", error: [null, new OSError("torn page")] });
  const read = book.call as (page: string) => Promise<string>;
  await call("readWhatYouCan", () => readWhatYouCan(read, ["a", "b", "c"], 10));
}

asyncio.run(main());
