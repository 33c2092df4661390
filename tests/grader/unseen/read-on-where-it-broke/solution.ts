import asyncio from "asyncio";

export async function download(read: (offset: number) => Promise<string>, size: number) {
  let text = "";
  let failures = 0;
  while (text.length < size) {
    try {
      const piece = await read(text.length);
      text += piece;
      failures = 0;
    } catch (error) {
      failures += 1;
      if (!(error instanceof ConnectionError) || failures === 3) throw error;
      await asyncio.sleep(1);
    }
  }
  return text;
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
