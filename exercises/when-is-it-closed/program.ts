import asyncio from "asyncio";

class Door {
  async __aenter__() {
    print("door: opens");
    await asyncio.sleep(1);
  }

  async __aexit__() {
    await asyncio.sleep(1);
    print("door: closed");
  }
}

async function read(pages: number) {
  await using _ = await enter(new Door());
  print("read: inside");
  if (pages > 1) throw new ValueError("read: stumbled");
  print("read: again");
}

async function main() {
  try {
    await read(2);
  } catch (error) {
    print(error);
  }
  print("main: goes on");
}

asyncio.run(main());
