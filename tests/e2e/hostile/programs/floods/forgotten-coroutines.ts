// stops: EndlessLoopError | MemoryError | Killed
// hot line: 5
import asyncio from "asyncio";
async function main() {
  for (;;) {
    main();
  }
}
asyncio.run(main());
