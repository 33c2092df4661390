// Lets the first failure end everything.
// fails: returns each page's text, or null
// says: The error of `missing` ended everything
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
  const texts = await asyncio.gather(...pages.map((page) => fetchStubbornly(polite, page)));
  return new Map(pages.map((page, at) => [page, texts[at]!]));
}

async function main() {
  const pages = ["news", "maps", "mail", "jobs", "help", "sport"];
  for (const [page, text] of await fetchThemAll(shakyFetch, pages)) print(page, text);
}

if (__name__ === "__main__") asyncio.run(main());
