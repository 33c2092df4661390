import asyncio from "asyncio";
import time from "time";

async function slow() {
  time.sleep(0.3);
}

async function forgotten() {}

function helper() {
  forgotten();
}

async function fails() {
  throw new ValueError("nobody asks");
}

async function main() {
  const loop = asyncio.get_running_loop();
  print(loop.get_debug());
  helper();
  await asyncio.create_task(slow(), { name: "slow one" });
  const task = asyncio.create_task(fails(), { name: "failing" });
  await asyncio.sleep(0);
  try {
    loop.call_soon(main);
  } catch (error) {
    print(str(error).split("<")[0]);
  }
}

asyncio.run(main());
asyncio.run(asyncio.sleep(0), { debug: false });
const left = asyncio.new_event_loop();
print(left.get_debug());
