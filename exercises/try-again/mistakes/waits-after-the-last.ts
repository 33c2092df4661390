// Waits a second more before it gives up.
// fails: raises the last error after three attempts, without waiting first
// says: It took 4.50 s, but should take 3.50 s.
// says: The third attempt failed at 3.50 s, and its error was raised a second later
import asyncio from "asyncio";

let asked = 0;
async function shakyFetch(page: string) {
  await asyncio.sleep(0.5);
  asked += 1;
  if (asked < 3) throw new ConnectionError("connection reset");
  return `<h1>${page}</h1>`;
}

export async function fetchStubbornly(fetch: (page: string) => Promise<string>, page: string) {
  let last: unknown = null;
  for (let attempt = 1; attempt <= 3; attempt += 1) {
    try {
      return await fetch(page);
    } catch (error) {
      if (!(error instanceof ConnectionError) && !(error instanceof TimeoutError)) throw error;
      last = error;
    }
    await asyncio.sleep(1);
  }
  throw last;
}

async function main() {
  print(await fetchStubbornly(shakyFetch, "news"));
}

if (__name__ === "__main__") asyncio.run(main());
