import asyncio from "asyncio";
import time from "time";

const start = time.time();
const done = (what: string) => print(`${what}: ${Math.round(time.time() - start)} s`);

async function query(table: string, seconds: number) {
  await asyncio.sleep(seconds);
  done(table);
}

async function report() {
  await query("users", 1);
  await query("orders", 2);
  done("report");
}

async function main() {
  await report();
  await asyncio.gather(query("mail", 1), query("backup", 2));
  done("done");
}

asyncio.run(main());
