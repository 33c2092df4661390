// Two of the files, a semaphore of its own, and a task for each page.
import asyncio from "asyncio";
import { fetchInTime } from "./time-limit";
import { fetchStubbornly } from "./try-again";

type Fetch = (page: string) => Promise<string>;

let asked = 0;
async function shakyFetch(page: string) {
  asked += 1;
  if (asked % 4 === 0) throw new ConnectionError("connection reset");
  await asyncio.sleep(page === "maps" ? 30 : 1);
  return `<h1>${page}</h1>`;
}

export async function fetchThemAll(fetch: Fetch, pages: string[]): Promise<Map<string, string | null>> {
  const permits = new asyncio.Semaphore(3);
  const attempt = async (page: string) => {
    await permits.acquire();
    try {
      return await fetchInTime(fetch, page);
    } finally {
      permits.release();
    }
  };
  const tasks = new Map(pages.map((page) => [page, asyncio.create_task(fetchStubbornly(attempt, page))]));
  await asyncio.gather(...tasks.values(), { return_exceptions: true });
  const texts = new Map<string, string | null>();
  for (const [page, task] of tasks) texts.set(page, task.exception() === null ? task.result() : null);
  return texts;
}

async function main() {
  const pages = ["news", "maps", "mail", "jobs", "help", "sport"];
  for (const [page, text] of await fetchThemAll(shakyFetch, pages)) print(page, text);
}

if (__name__ === "__main__") asyncio.run(main());
