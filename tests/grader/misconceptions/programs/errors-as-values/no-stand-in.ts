// A stand-in of one's own is a decision.
import asyncio from "asyncio";

async function fetch(page: string) {
  try {
    await asyncio.sleep(1);
    if (page === "b") throw new ConnectionError("refused");
    return `text of ${page}`;
  } catch (error) {
    return "an older text";
  }
}

async function main() {
  for (const text of await asyncio.gather(fetch("a"), fetch("b"))) print(text);
}

asyncio.run(main());
