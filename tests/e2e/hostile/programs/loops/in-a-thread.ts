// stops: EndlessLoopError
// hot line: 6
import asyncio from "asyncio";
function work() {
  let n = 0;
  while (true) n++;
}
async function main() {
  await asyncio.to_thread(work);
}
asyncio.run(main());
