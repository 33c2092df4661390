// Fetches three, waits for all of them, and fetches the next three.
// fails: tries again when that may help, and takes up no place between two attempts
// says: Places were free at 0.50 s and at 1.00 s, and `mail` took neither.
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
    await using _ = await enter(places);
    return await asyncio.wait_for(fetch(page), 2);
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
  const texts = new Map<string, string | null>();
  for (let at = 0; at < pages.length; at += 3) {
    const batch = await asyncio.gather(...pages.slice(at, at + 3).map(one));
    for (const [page, text] of batch) texts.set(page, text);
  }
  return texts;
}

async function main() {
  const pages = ["news", "maps", "mail", "jobs", "help", "sport"];
  for (const [page, text] of await fetchThemAll(shakyFetch, pages)) print(page, text);
}

if (__name__ === "__main__") asyncio.run(main());
