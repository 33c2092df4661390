// One function is stubborn, and the other puts the pieces together.
import asyncio from "asyncio";

async function piece(read: (offset: number) => Promise<string>, offset: number) {
  for (const last of [false, false, true]) {
    try {
      return await read(offset);
    } catch (error) {
      if (last || !(error instanceof ConnectionError)) throw error;
    }
    await asyncio.sleep(1);
  }
  throw new RuntimeError("never reached");
}

export async function download(read: (offset: number) => Promise<string>, size: number) {
  const pieces: string[] = [];
  for (let offset = 0; offset < size;) {
    const next = await piece(read, offset);
    pieces.push(next);
    offset += next.length;
  }
  return pieces.join("");
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
