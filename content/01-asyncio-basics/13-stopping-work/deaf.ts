import asyncio from "asyncio";

async function poll() {
  for (let n = 1; n <= 4; n += 1) {
    try {
      await asyncio.sleep(1);
      print(`looked ${n} times`);
    } catch (error) {
      print("something went wrong, on we go");
    }
  }
}

async function main() {
  const polling = asyncio.create_task(poll());
  await asyncio.sleep(1.5);
  polling.cancel();
  await asyncio.wait([polling]);
  print("stopped?", polling.cancelled());
}

asyncio.run(main());
