// Several hosts, each tried once; the function never gives anything.
import asyncio from "asyncio";

async function ping(host: string) {
  await asyncio.sleep(1);
  throw new ConnectionError("refused");
}

async function pingAll() {
  for (const host of ["a", "b", "c"]) {
    try {
      await ping(host);
    } catch (error) {
      print(`${host} is down`);
    }
  }
}

async function main() {
  await pingAll();
}

asyncio.run(main());
