import asyncio from "asyncio";

async function forgotten(number) {
  return number;
}

class Service {
  async stop() {}
}

function takes(coroutine) {
  print("took", "coroutine");
}

async function main() {
  forgotten(1);
  takes(forgotten(2));
  new Service().stop();
  const kept = forgotten(3);
  kept.close();
  asyncio.sleep(1);
  print("main ends");
}

asyncio.run(main());
