// Two wait while one is at work.
import asyncio from "asyncio";
import { call, FakeService } from "yieldpoint/driver";
import { Pool } from "./main";

async function main() {
  const pool = new Pool(["red"]);
  const database = new FakeService("query", { delay: 2, answer: "done" });
  const use = (name: string) => call(name, () => pool.use(database.call));
  await asyncio.gather(use("first"), use("second"), use("third"));
}

asyncio.run(main());
