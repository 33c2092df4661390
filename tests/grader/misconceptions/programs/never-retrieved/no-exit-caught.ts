// A program that catches what `sys.exit()` raised in a group's task, and another that is interrupted.
import asyncio from "asyncio";
import sys from "sys";

async function stops(error: Error) {
  await asyncio.sleep(1);
  if (error instanceof KeyboardInterrupt) throw error;
  sys.exit("nothing to do");
}

async function main(error: Error) {
  await using tg = await enter(new asyncio.TaskGroup());
  tg.create_task(stops(error));
}

for (const error of [new SystemExit(), new KeyboardInterrupt()]) {
  try {
    asyncio.run(main(error));
  } catch (stopped) {
    print("stopped:", repr(stopped));
  }
}
