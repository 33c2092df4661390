// Shields the fetch from its own timeout.
// fails: leaves no abandoned fetch running
// says: its fetch runs on behind a shield
import asyncio from "asyncio";

async function slowFetch(page: string) {
  await asyncio.sleep(page === "maps" ? 30 : 1);
  return `<h1>${page}</h1>`;
}

export async function fetchInTime(fetch: (page: string) => Promise<string>, page: string) {
  return await asyncio.wait_for(asyncio.shield(fetch(page)), 2);
}

async function main() {
  print(await fetchInTime(slowFetch, "news"));
  try {
    print(await fetchInTime(slowFetch, "maps"));
  } catch (error) {
    if (!(error instanceof TimeoutError)) throw error;
    print("maps: gave up");
  }
}

if (__name__ === "__main__") asyncio.run(main());
