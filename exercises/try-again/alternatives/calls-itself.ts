// Calls itself with one attempt less.
import asyncio from "asyncio";

let asked = 0;
async function shakyFetch(page: string) {
  await asyncio.sleep(0.5);
  asked += 1;
  if (asked < 3) throw new ConnectionError("connection reset");
  return `<h1>${page}</h1>`;
}

export async function fetchStubbornly(
  fetch: (page: string) => Promise<string>,
  page: string,
  attempts = 3,
): Promise<string> {
  try {
    return await fetch(page);
  } catch (error) {
    if (attempts === 1) throw error;
    if (!(error instanceof ConnectionError || error instanceof TimeoutError)) throw error;
  }
  await asyncio.sleep(1);
  return await fetchStubbornly(fetch, page, attempts - 1);
}

async function main() {
  print(await fetchStubbornly(shakyFetch, "news"));
}

if (__name__ === "__main__") asyncio.run(main());
