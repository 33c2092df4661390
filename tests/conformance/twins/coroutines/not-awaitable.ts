import asyncio from "asyncio";

class Thing {}

function plain() {
  return 1;
}

async function main() {
  for (const value of [1, "text", null, [1], 1.5, true, { a: 1 }, new Thing(), plain, new ValueError("no")]) {
    try {
      await value;
    } catch (error) {
      if (!(error instanceof TypeError)) throw error;
      print(error);
    }
  }
  for (const attempt of [
    () => asyncio.create_task(1),
    () => asyncio.gather(1),
    () => asyncio.ensure_future("x"),
    () => asyncio.wait_for(3, 1),
    () => asyncio.shield(3),
  ]) {
    try {
      await attempt();
    } catch (error) {
      if (!(error instanceof TypeError)) throw error;
      print(error);
    }
  }
}

asyncio.run(main());
try {
  asyncio.run(5);
} catch (error) {
  print(error.constructor.name, error);
}
