// stops: TimeLimitError
import asyncio from "asyncio";

async function* naturals() {
  for (let n = 0; ; n++) {
    yield n;
    await asyncio.sleep(10);
  }
}
async function main() {
  for await (const n of naturals()) if (n < 0) print(n);
}
asyncio.run(main());
