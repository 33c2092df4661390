import asyncio from "asyncio";

class File {
  async __aenter__() {
    print("file: opening");
    await asyncio.sleep(1);
  }

  async __aexit__() {
    await asyncio.sleep(1);
    print("file: closed");
  }
}

async function load(line: string) {
  await using _ = await enter(new File());
  print("load: reading");
  if (line === "") throw new ValueError("load: empty line");
  print("load: 3 rows");
}

async function main() {
  try {
    await load("");
  } catch (error) {
    print(error);
  }
  print("main: done");
}

asyncio.run(main());
