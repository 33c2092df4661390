// A question asked until the answer is yes.
import asyncio from "asyncio";

let asked = 0;

async function isReady() {
  await asyncio.sleep(1);
  asked += 1;
  return asked === 3;
}

async function main() {
  while (!(await isReady()));
  print("ready");
}

asyncio.run(main());
