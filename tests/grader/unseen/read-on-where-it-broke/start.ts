import asyncio from "asyncio";

export async function download(read: (offset: number) => Promise<string>, size: number) {
  return await read(0);
}

async function shakyRead(offset: number) {
  await asyncio.sleep(0.5);
  if (offset === 4) throw new ConnectionError("reset");
  return "abcd";
}

async function main() {
  try {
    print(await download(shakyRead, 8));
  } catch (error) {
    print(`it failed: ${error.message}`);
  }
}

if (__name__ === "__main__") asyncio.run(main());
