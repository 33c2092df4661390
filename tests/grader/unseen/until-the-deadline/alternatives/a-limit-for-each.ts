// Each request has the time limit, and takes care of its own failure.
import asyncio from "asyncio";

export async function collect(ask: (name: string) => Promise<string>, names: string[], seconds: number) {
  const one = async (name: string) => {
    try {
      return await asyncio.wait_for(ask(name), seconds);
    } catch (error) {
      if (error instanceof asyncio.CancelledError) throw error;
      return null;
    }
  };
  return await asyncio.gather(...names.map(one));
}

async function askShop(name: string) {
  await asyncio.sleep(name.length);
  return `${name}: 5 euros`;
}

async function main() {
  print(await collect(askShop, ["ab", "abcdef", "a"], 3));
}

if (__name__ === "__main__") asyncio.run(main());
