// stops: EndlessLoopError | MemoryError | Killed
// hot line: 5
import asyncio from "asyncio";
async function main() {
  for (;;) asyncio.get_running_loop().call_later(1, print, "never");
}
asyncio.run(main());
