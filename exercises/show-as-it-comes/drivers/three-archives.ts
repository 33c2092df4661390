// The first of three archives is the slowest.
import asyncio from "asyncio";
import { call, FakeService } from "yieldpoint/driver";
import { showAll } from "./main";

async function main() {
  const seconds: Record<string, number> = { a: 4, b: 1, c: 2 };
  const service = new FakeService("search", {
    delay: (archive) => seconds[String(archive)] ?? 0,
    answer: (archive) => `from ${String(archive)}`,
  });
  const search = service.call as (archive: string) => Promise<string>;
  await call("showAll", () => showAll(search, ["a", "b", "c"]));
}

asyncio.run(main());
