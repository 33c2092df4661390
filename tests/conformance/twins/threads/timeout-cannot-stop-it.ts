import asyncio from "asyncio";
import time from "time";

function slow(name, seconds) {
  time.sleep(seconds);
  print(name, "ends all the same");
  return name;
}

async function main() {
  try {
    await asyncio.wait_for(asyncio.to_thread(slow, "one", 0.6), 0.2);
  } catch (error) {
    print(repr(error));
  }
  try {
    await using _ = asyncio.timeout(0.1);
    await asyncio.to_thread(slow, "two", 0.8);
  } catch (error) {
    print(repr(error));
  }
  try {
    await asyncio.wait_for(asyncio.to_thread(slow, "in time", 0.1), 1);
    print("was in time");
  } catch (error) {
    print("never");
  }
  print("main ends");
}

asyncio.run(main());
print("over");
