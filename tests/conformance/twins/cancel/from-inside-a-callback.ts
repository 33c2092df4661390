import asyncio from "asyncio";

async function waits(name, future) {
  try {
    await future;
  } catch (error) {
    print(name, repr(error));
    throw error;
  }
}

async function main() {
  const loop = asyncio.get_running_loop();
  const first = asyncio.create_task(waits("first", loop.create_future()));
  const second = asyncio.create_task(waits("second", loop.create_future()));
  const third = asyncio.create_task(waits("third", loop.create_future()));
  first.add_done_callback((task) => print("first is done, cancel second:", second.cancel("chain")));
  second.add_done_callback((task) => print("second is done, cancel third:", third.cancel()));
  loop.call_later(1, () => first.cancel("timer"));
  const [done, pending] = await asyncio.wait([first, second, third]);
  print(
    done.size,
    [first, second, third].map((task) => task.cancelled()),
  );
}

asyncio.run(main());
