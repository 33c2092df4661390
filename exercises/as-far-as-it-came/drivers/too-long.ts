// Two seconds a page, and five seconds in all.
import asyncio from "asyncio";
import { call, FakeService } from "yieldpoint/driver";
import { readWhatYouCan } from "./main";

async function main() {
  const book = new FakeService("read", { delay: 2, answer: (page) => `${String(page)}!` });
  const read = book.call as (page: string) => Promise<string>;
  await call("readWhatYouCan", () => readWhatYouCan(read, ["a", "b", "c", "d"], 5));
  await asyncio.sleep(10);
}

asyncio.run(main());
