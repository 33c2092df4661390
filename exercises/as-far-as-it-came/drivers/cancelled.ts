// Is cancelled from outside, before its own time is up.
import asyncio from "asyncio";
import { call, FakeService } from "yieldpoint/driver";
import { readWhatYouCan } from "./main";

async function main() {
  const book = new FakeService("read", { delay: 2, answer: "text" });
  const read = book.call as (page: string) => Promise<string>;
  const task = asyncio.create_task(
    call("readWhatYouCan", () => readWhatYouCan(read, ["a", "b", "c"], 10)),
    { name: "readWhatYouCan" },
  );
  await asyncio.sleep(3);
  task.cancel();
  await asyncio.wait([task]);
}

asyncio.run(main());
