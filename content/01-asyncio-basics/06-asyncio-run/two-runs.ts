import asyncio from "asyncio";

async function tick() {
  try {
    while (true) {
      print("tick");
      await asyncio.sleep(1);
    }
  } finally {
    print("tick: the loop ends, so I clean up");
  }
}

async function first() {
  const ticking = asyncio.create_task(tick()); // runs beside us
  await asyncio.sleep(1.5);
  print("first: done, and", ticking.done() ? "nobody ticks" : "somebody still ticks");
  return asyncio.get_running_loop();
}

async function second() {
  await asyncio.sleep(3);
  print("second: done, and it was quiet");
  return asyncio.get_running_loop();
}

const one = asyncio.run(first());
const two = asyncio.run(second());
print("The same loop?", one === two);
print("Closed?", one.is_closed(), two.is_closed());
