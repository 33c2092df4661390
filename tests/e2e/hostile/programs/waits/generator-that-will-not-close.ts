// finishes: async generator ignored GeneratorExit
import asyncio from "asyncio";

async function* stubborn() {
  for (;;) {
    try {
      yield 1;
    } finally {
      continue;
    }
  }
}
async function main() {
  for await (const one of stubborn()) break;
}
asyncio.run(main());
