import asyncio from "asyncio";

async function fetch(attempt) {
  try {
    await asyncio.sleep(4 - attempt);
    return `attempt ${attempt}`;
  } catch (error) {
    print("attempt", attempt, "given up");
    throw error;
  }
}

async function retry(limit) {
  for (let attempt = 0; attempt < 5; attempt++) {
    try {
      await using _ = asyncio.timeout(1.5);
      return await fetch(attempt);
    } catch (error) {
      if (!(error instanceof TimeoutError)) throw error;
      print("too slow", attempt);
    }
  }
  return null;
}

async function main() {
  print(await retry(5));
  try {
    await using _ = asyncio.timeout(2);
    print(await retry(5));
  } catch (error) {
    if (!(error instanceof TimeoutError)) throw error;
    print("no time left", asyncio.get_running_loop().time().toFixed(1));
  }
}

asyncio.run(main());
