// Three functions that are handed all they need, and tasks that are asked for their results in the end.
import asyncio from "asyncio";

let asked = 0;
async function shakyFetch(page: string) {
  asked += 1;
  if (asked % 4 === 0) throw new ConnectionError("connection reset");
  await asyncio.sleep(page === "maps" ? 30 : 1);
  return `<h1>${page}</h1>`;
}

type Fetch = (page: string) => Promise<string>;

async function attempt(fetch: Fetch, page: string, places: asyncio.Semaphore) {
  await places.acquire();
  try {
    return await asyncio.wait_for(fetch(page), 2);
  } finally {
    places.release();
  }
}

async function threeAttempts(fetch: Fetch, page: string, places: asyncio.Semaphore) {
  for (const pause of [1, 1, 0]) {
    try {
      return await attempt(fetch, page, places);
    } catch (error) {
      if (error instanceof asyncio.CancelledError) throw error;
      if (!(error instanceof ConnectionError || error instanceof TimeoutError)) return null;
    }
    if (pause > 0) await asyncio.sleep(pause);
  }
  return null;
}

export async function fetchThemAll(fetch: Fetch, pages: string[]): Promise<Map<string, string | null>> {
  const places = new asyncio.Semaphore(3);
  const tasks = pages.map((page) => asyncio.create_task(threeAttempts(fetch, page, places)));
  await asyncio.gather(...tasks);
  const texts = new Map<string, string | null>();
  for (const [index, task] of tasks.entries()) texts.set(pages[index]!, task.result());
  return texts;
}

async function main() {
  const pages = ["news", "maps", "mail", "jobs", "help", "sport"];
  for (const [page, text] of await fetchThemAll(shakyFetch, pages)) print(page, text);
}

if (__name__ === "__main__") asyncio.run(main());
