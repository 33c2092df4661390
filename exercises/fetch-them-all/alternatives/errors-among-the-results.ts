// Lets gather put the errors among the results, and turns them into null at the end.
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

export async function fetchThemAll(fetch: Fetch, pages: string[]): Promise<Map<string, string | null>> {
  const inTime = (page: string) => fetchInTime(fetch, page);
  const polite = limited(inTime, 3);
  const results = await asyncio.gather(...pages.map((page) => fetchStubbornly(polite, page)), {
    return_exceptions: true,
  });
  return new Map(results.map((result, at) => [pages[at]!, typeof result === "string" ? result : null]));
}

async function main() {
  const pages = ["news", "maps", "mail", "jobs", "help", "sport"];
  for (const [page, text] of await fetchThemAll(shakyFetch, pages)) print(page, text);
}

if (__name__ === "__main__") asyncio.run(main());
