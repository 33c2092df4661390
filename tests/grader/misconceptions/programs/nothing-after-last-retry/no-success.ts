// The third try succeeds.
import asyncio from "asyncio";

let tries = 0;

async function fetch() {
  await asyncio.sleep(1);
  tries += 1;
  if (tries < 3) throw new ConnectionError("refused");
  return "text";
}

async function fetchPatiently() {
  for (let attempt = 1; attempt <= 3; attempt++) {
    try {
      return await fetch();
    } catch (error) {
      if (attempt === 3 || !(error instanceof ConnectionError)) throw error;
      await asyncio.sleep(attempt);
    }
  }
}

async function main() {
  print(await fetchPatiently());
}

asyncio.run(main());
