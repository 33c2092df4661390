// After the last try the error goes on.
import asyncio from "asyncio";

async function fetch() {
  await asyncio.sleep(1);
  throw new ConnectionError("refused");
}

async function fetchPatiently() {
  for (let attempt = 1; ; attempt++) {
    try {
      return await fetch();
    } catch (error) {
      if (attempt === 3 || !(error instanceof ConnectionError)) throw error;
      await asyncio.sleep(attempt);
    }
  }
}

async function main() {
  try {
    print(await fetchPatiently());
  } catch (error) {
    print("gave up:", error);
  }
}

asyncio.run(main());
