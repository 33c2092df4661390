// hot line: 6
// stops: DeadlockError
import asyncio from "asyncio";
async function main() {
  const queue = new asyncio.Queue();
  await queue.get();
}
asyncio.run(main());
