// Believes that what is asked for has arrived.
// tutor: Line 12 moves the offset on before the read on line 13; when that read fails, its piece is skipped.
// hears: (?=[\s\S]*\bline (?:12|13)\b)(?=[\s\S]*(?:before|although|even (?:if|when|though)|already|skip))(?=[\s\S]*(?:fail|error|raise|skip|offset))
import asyncio from "asyncio";

export async function download(read: (offset: number) => Promise<string>, size: number) {
  let text = "";
  let offset = -2;
  let failures = 0;
  while (text.length < size && offset < size) {
    try {
      offset += 2;
      text += await read(offset);
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
