// stops: EndlessLoopError
// hot line: 9
import asyncio from "asyncio";

async function nothing() {
  return 1;
}
async function main() {
  while (true) await nothing();
}
asyncio.run(main());
