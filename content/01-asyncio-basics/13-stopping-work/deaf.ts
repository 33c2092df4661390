import asyncio from "asyncio";

async function checkMail() {
  for (let n = 1; n <= 4; n += 1) {
    try {
      await asyncio.sleep(1);
      print(`checked ${n} times`);
    } catch (error) {
      print("something went wrong, carrying on");
    }
  }
}

async function main() {
  const checking = asyncio.create_task(checkMail());
  await asyncio.sleep(1.5);
  checking.cancel();
  await asyncio.wait([checking]);
  print("cancelled?", checking.cancelled());
}

asyncio.run(main());
