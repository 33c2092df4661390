// stops: EndlessLoopError
// hot line: 6 | 9
import asyncio from "asyncio";

async function* numbers() {
  while (true) yield 1;
}
async function main() {
  for await (const n of numbers()) {
    void n;
  }
}
asyncio.run(main());
