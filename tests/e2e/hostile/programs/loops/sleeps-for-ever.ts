// hot line: 5
// stops: TimeLimitError
import asyncio from "asyncio";
async function main() {
  while (true) await asyncio.sleep(60);
}
asyncio.run(main());
