// stops: DeadlockError: every task waits
import asyncio from "asyncio";

const tasks: any[] = [];
async function wait(other: number) {
  await asyncio.sleep(0);
  await tasks[other];
}
async function main() {
  tasks.push(asyncio.create_task(wait(1)), asyncio.create_task(wait(0)));
  await tasks[0];
}
asyncio.run(main());
