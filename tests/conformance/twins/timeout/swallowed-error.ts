import asyncio from "asyncio";
import time from "time";

async function returns() {
  await using _ = asyncio.timeout(1);
  return "returned from inside";
}

async function breaks() {
  let seen, i;
  for (i = 0; i < 3; i++) {
    await using deadline = asyncio.timeout(1);
    seen = deadline;
    if (i === 1) break;
    await asyncio.sleep(0);
  }
  return `(${i}, ${repr(seen.expired())})`;
}

async function blocks() {
  let seen;
  try {
    await using deadline = asyncio.timeout(1);
    seen = deadline;
    time.sleep(2);
    print("past the deadline, not yet expired:", deadline.expired());
  } catch (error) {
    return "timed out";
  }
  return `left without a wait: ${repr(seen.expired())}`;
}

async function blocks_then_waits() {
  try {
    await using _ = asyncio.timeout(1);
    time.sleep(2);
    await asyncio.sleep(0);
    print("one turn is not enough: the timer's callback comes after");
    await asyncio.sleep(0);
  } catch (error) {
    return "timed out";
  }
}

async function main() {
  for (const make of [returns, breaks, blocks, blocks_then_waits]) print(make.name, await make());
}

asyncio.run(main());
