// Holds the permit from the first attempt to the last.
// fails: tries again if that can help, and holds no permit between two attempts
// says: kept its permit during the pause before its next attempt
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
  const polite = limited((page) => fetchStubbornly(inTime, page), 3);
  const one = async (page: string): Promise<[string, string | null]> => {
    try {
      return [page, await polite(page)];
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
