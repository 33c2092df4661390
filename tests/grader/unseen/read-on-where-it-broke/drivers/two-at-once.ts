// Two files at the same time, from two servers.
import asyncio from "asyncio";
import { call, FakeService } from "yieldpoint/driver";
import { download } from "./main";

async function main() {
  const file = (name: string, text: string, delay: number) =>
    new FakeService(name, {
      delay,
      answer: (offset) => text.slice(offset as number, (offset as number) + 2),
    });
  const [one, other] = [file("one", "abcdef", 1), file("other", "uvwxyz", 1.5)];
  await asyncio.gather(
    call("one", () => download(one.call, 6)),
    call("other", () => download(other.call, 6)),
  );
}

asyncio.run(main());
