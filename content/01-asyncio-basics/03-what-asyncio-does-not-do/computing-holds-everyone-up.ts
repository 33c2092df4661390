import asyncio from "asyncio";

async function heartbeat() {
  for (let beat = 1; beat <= 4; beat += 1) {
    print(`beat ${beat}`);
    await asyncio.sleep(1);
  }
}

async function report() {
  await asyncio.sleep(0.5);
  print("report: adding numbers");
  burn(3);
  print("report: done");
}

async function main() {
  await asyncio.gather(heartbeat(), report());
}

asyncio.run(main());
