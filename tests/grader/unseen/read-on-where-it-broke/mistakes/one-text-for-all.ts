// Believes that a variable outside the function belongs to one call.
// tutor: `text` on line 6 belongs to the module: both downloads append to it at the same time; declare it inside the function.
// hears: (?=[\s\S]*\bline (?:6|14)\b)(?=[\s\S]*\btext\b)(?=[\s\S]*(?:both|two|shared?|global|module|other|outside|each))
import asyncio from "asyncio";

let text = "";

export async function download(read: (offset: number) => Promise<string>, size: number) {
  text = "";
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
