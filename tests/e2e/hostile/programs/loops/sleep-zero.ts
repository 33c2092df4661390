// hot line: 5
// stops: StepLimitError
import asyncio from "asyncio";
async function main() {
  while (true) await asyncio.sleep(0);
}
asyncio.run(main());
