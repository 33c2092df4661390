import asyncio from "asyncio";

let asked = 0;
async function shakyFetch(page: string) {
  asked += 1;
  if (asked % 4 === 0) throw new ConnectionError("connection reset");
  await asyncio.sleep(page === "maps" ? 30 : 1);
  return `<h1>${page}</h1>`;
}

type Fetch = (page: string) => Promise<string>;

export async function fetchThemAll(fetch: Fetch, pages: string[]): Promise<Map<string, string | null>> {
  const texts = new Map<string, string | null>(pages.map((page) => [page, null]));
  const places = new asyncio.Semaphore(3);

  async function one(page: string) {
    for (let left = 3; left > 0; left -= 1) {
      await places.acquire();
      try {
        await using _ = asyncio.timeout(2);
        texts.set(page, await fetch(page));
        return;
      } catch (error) {
        if (error instanceof asyncio.CancelledError) throw error;
        if (!(error instanceof ConnectionError || error instanceof TimeoutError)) return;
      } finally {
        places.release();
      }
      if (left > 1) await asyncio.sleep(1);
    }
  }

  await using group = new asyncio.TaskGroup();
  for (const page of pages) group.create_task(one(page));
  return texts;
}

async function main() {
  const pages = ["news", "maps", "mail", "jobs", "help", "sport"];
  for (const [page, text] of await fetchThemAll(shakyFetch, pages)) print(page, text);
}

if (__name__ === "__main__") asyncio.run(main());
