// Starts the two seconds before there is a place.
// fails: keeps three fetches under way, and never more
// says: its two seconds had begun to run while it was waiting for a place
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
  const places = new asyncio.Semaphore(3);
  const attempt = async (page: string) => {
    const withPlace = async () => {
      await using _ = await enter(places);
      return await fetch(page);
    };
    return await asyncio.wait_for(withPlace(), 2);
  };
  const stubborn = async (page: string) => {
    for (let tries = 1; ; tries += 1) {
      try {
        return await attempt(page);
      } catch (error) {
        const mayHelp = error instanceof ConnectionError || error instanceof TimeoutError;
        if (!mayHelp || tries === 3) throw error;
      }
      await asyncio.sleep(1);
    }
  };
  const one = async (page: string): Promise<[string, string | null]> => {
    try {
      return [page, await stubborn(page)];
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
