// stops: TimeLimitError
import asyncio from "asyncio";

async function main() {
  for (;;) await asyncio.sleep(Number.MAX_VALUE);
}
asyncio.run(main());
