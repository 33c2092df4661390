// Works out a deadline, and gives each page the time that is left until then.
import asyncio from "asyncio";

async function slowRead(page: string) {
  await asyncio.sleep(page.length);
  return page.toUpperCase();
}

export async function readWhatYouCan(
  read: (page: string) => Promise<string>,
  pages: string[],
  seconds: number,
) {
  const loop = asyncio.get_running_loop();
  const deadline = loop.time() + seconds;
  const texts: string[] = [];
  for (const page of pages) {
    try {
      texts.push(await asyncio.wait_for(read(page), deadline - loop.time()));
    } catch (error) {
      if (error instanceof TimeoutError) return texts;
      throw error;
    }
  }
  return texts;
}

async function main() {
  print(await readWhatYouCan(slowRead, ["a", "bb", "ccc", "d"], 5));
}

if (__name__ === "__main__") asyncio.run(main());
