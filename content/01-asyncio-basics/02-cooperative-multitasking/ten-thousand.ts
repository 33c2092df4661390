import asyncio from "asyncio";
import time from "time";

let answered = 0;

async function connection() {
  await asyncio.sleep(1); // the other end takes a second to answer
  answered += 1;
}

async function main() {
  const start = time.time();
  const connections = [];
  for (let n = 0; n < 10_000; n += 1) connections.push(connection());
  await asyncio.gather(...connections);
  print(`${answered} answers in ${Math.round(time.time() - start)} s`);
}

asyncio.run(main());
