// Takes every error for a timeout.
// fails: lets the server's own errors propagate
// says: should raise ConnectionError
// says: raised a TimeoutError instead, although the time wasn't up
import asyncio from "asyncio";

async function slowFetch(page: string) {
  await asyncio.sleep(page === "maps" ? 30 : 1);
  return `<h1>${page}</h1>`;
}

export async function fetchInTime(fetch: (page: string) => Promise<string>, page: string) {
  try {
    return await asyncio.wait_for(fetch(page), 2);
  } catch {
    throw new TimeoutError(`${page} took too long`);
  }
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
