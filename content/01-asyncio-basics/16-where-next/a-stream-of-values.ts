import asyncio from "asyncio";

async function* thermometer() {
  for (const degrees of [19, 20, 22]) {
    await asyncio.sleep(1);
    yield degrees;
  }
}

async function main() {
  for await (const degrees of thermometer()) {
    print(`${degrees} degrees`);
  }
  print("no more values");
}

asyncio.run(main());
