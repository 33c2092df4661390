// stops: TimeLimitError
import asyncio from "asyncio";
import time from "time";
async function main() {
  time.sleep(1e9);
}
asyncio.run(main());
