// The first query fails, and the second comes later.
import asyncio from "asyncio";
import { call, FakeService } from "yieldpoint/driver";
import { Pool } from "./main";

async function main() {
  const pool = new Pool(["red"]);
  const database = new FakeService("query", { delay: 1, answer: "done", error: [new OSError("lost")] });
  await call("first", () => pool.use(database.call));
  await call("second", () => pool.use(database.call));
}

asyncio.run(main());
