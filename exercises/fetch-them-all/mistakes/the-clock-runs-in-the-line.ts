// Starts the two seconds before there is a permit.
// fails: keeps three fetches running, and never more
// says: its two seconds had begun while it was waiting for a permit
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
  const polite = limited(fetch, 3);
  const inTime = (page: string) => fetchInTime(polite, page);
  const one = async (page: string): Promise<[string, string | null]> => {
    try {
      return [page, await fetchStubbornly(inTime, page)];
    } catch (error) {
      if (error instanceof asyncio.CancelledError) throw error;
      return [page, null];
    }
  };
  return new Map(await asyncio.gather(...pages.map(one)));
}

async function main() {
  const pages = ["news", "maps", "mail", "jobs", "help", "sport"];
  for (const [page, text] of await fetchThemAll(shakyFetch, pages)) print(page, text);
}

if (__name__ === "__main__") asyncio.run(main());
