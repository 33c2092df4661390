import asyncio from "asyncio";

async function work() {
  return 1;
}

async function main() {
  const loop = asyncio.get_running_loop();
  for (const make of [asyncio.create_task, loop.create_task]) {
    const coro = work();
    try {
      make(coro, { nome: "x" });
    } catch (error) {
      if (!(error instanceof TypeError)) throw error;
      print(error);
    }
    coro.close();
  }
  try {
    asyncio.set_event_loop(3);
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    print(error);
  }
}

asyncio.run(main());
