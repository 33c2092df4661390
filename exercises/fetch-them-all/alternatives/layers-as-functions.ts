// Turns each layer into a function from a fetch to a fetch, and keeps the texts in a task group.
import asyncio from "asyncio";
import { limited } from "./limited";
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

const inTime =
  (fetch: Fetch): Fetch =>
  (page) =>
    fetchInTime(fetch, page);
const stubborn =
  (fetch: Fetch): Fetch =>
  (page) =>
    fetchStubbornly(fetch, page);

export async function fetchThemAll(fetch: Fetch, pages: string[]): Promise<Map<string, string | null>> {
  const texts = new Map<string, string | null>(pages.map((page) => [page, null]));
  const robust = stubborn(limited(inTime(fetch), 3));

  async function keep(page: string) {
    try {
      texts.set(page, await robust(page));
    } catch (error) {
      if (error instanceof asyncio.CancelledError) throw error;
    }
  }

  await using group = new asyncio.TaskGroup();
  for (const page of pages) group.create_task(keep(page));
  return texts;
}

async function main() {
  const pages = ["news", "maps", "mail", "jobs", "help", "sport"];
  for (const [page, text] of await fetchThemAll(shakyFetch, pages)) print(page, text);
}

if (__name__ === "__main__") asyncio.run(main());
