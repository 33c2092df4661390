// A generator yields the pieces.
import asyncio from "asyncio";

async function* pieces(read: (offset: number) => Promise<string>, size: number) {
  let offset = 0;
  let failures = 0;
  while (offset < size) {
    let piece = "";
    try {
      piece = await read(offset);
    } catch (error) {
      failures += 1;
      if (!(error instanceof ConnectionError) || failures > 2) throw error;
      await asyncio.sleep(1);
      continue;
    }
    failures = 0;
    offset += piece.length;
    yield piece;
  }
}

export async function download(read: (offset: number) => Promise<string>, size: number) {
  let text = "";
  for await (const piece of pieces(read, size)) text += piece;
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
