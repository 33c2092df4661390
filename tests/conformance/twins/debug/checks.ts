import asyncio from "asyncio";

async function child() {}

async function main() {
  const loop = asyncio.get_running_loop();
  print(loop.get_debug());
  for (const schedule of [
    (what) => loop.call_soon(what),
    (what) => loop.call_later(1, what),
    (what) => loop.call_at(1, what),
  ]) {
    try {
      schedule(child);
    } catch (error) {
      print(error.message.split("<")[0]);
    }
  }
  try {
    loop.call_soon(5);
  } catch (error) {
    print(error);
  }
}

asyncio.run(main());
asyncio.run(main(), { debug: true });

async function quiet() {
  print(asyncio.get_running_loop().get_debug());
}

asyncio.run(quiet(), { debug: false });
