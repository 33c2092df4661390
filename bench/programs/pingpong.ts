// Two tasks wake each other N times in all, over futures.
import asyncio from "asyncio";

const N = 400_000;
const balls = [];

async function player(mine, other) {
  const loop = asyncio.get_running_loop();
  for (let i = 0; i < N / 2; i++) {
    await balls[mine];
    balls[mine] = loop.create_future();
    balls[other].set_result(null);
  }
}

async function main() {
  const loop = asyncio.get_running_loop();
  balls.push(loop.create_future(), loop.create_future());
  balls[0].set_result(null);
  await asyncio.gather(player(0, 1), player(1, 0));
}

asyncio.run(main());
