import asyncio from "asyncio";

async function step(name: string, seconds: number) {
  try {
    await asyncio.sleep(seconds);
    print(`${name}: done`);
  } finally {
    print(`${name}: cleaned up`);
  }
}

async function main() {
  try {
    await asyncio.wait_for(step("download", 5), 2);
  } catch (error) {
    if (!(error instanceof TimeoutError)) throw error;
    print("wait_for: out of time");
  }

  try {
    await using _ = asyncio.timeout(3);
    await step("unpack", 2);
    await step("install", 2);
  } catch (error) {
    if (!(error instanceof TimeoutError)) throw error;
    print("timeout: out of time");
  }
}

asyncio.run(main());
