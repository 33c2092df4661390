// Believes that an attempt has to be whole.
// tutor: Line 7 begins with an empty text at each attempt, so what was there before the error is read again.
// hears: (?=[\s\S]*\bline (?:7|8|15)\b)(?=[\s\S]*(?:again|from the (?:start|beginning)|thrown away|lost|over))
import asyncio from "asyncio";

async function attempt(read: (offset: number) => Promise<string>, size: number) {
  let text = "";
  while (text.length < size) text += await read(text.length);
  return text;
}

export async function download(read: (offset: number) => Promise<string>, size: number) {
  for (let failures = 0; ;) {
    try {
      return await attempt(read, size);
    } catch (error) {
      failures += 1;
      if (!(error instanceof ConnectionError) || failures === 3) throw error;
      await asyncio.sleep(1);
    }
  }
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
