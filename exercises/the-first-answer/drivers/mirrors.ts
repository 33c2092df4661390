// The quickest fails, the second answers after two seconds, the third would after nine.
import asyncio from "asyncio";
import { call, FakeService } from "yieldpoint/driver";
import { fastest } from "./main";

async function main() {
  const seconds: Record<string, number> = { a: 9, b: 1, c: 2 };
  const server = new FakeService("get", {
    delay: (mirror) => seconds[String(mirror)] ?? 0,
    answer: (mirror) => `from ${String(mirror)}`,
    error: (mirror) => (mirror === "b" ? new ConnectionError("down") : null),
  });
  await call("fastest", () => fastest(server.call as (mirror: string) => Promise<string>, ["a", "b", "c"]));
}

asyncio.run(main());
