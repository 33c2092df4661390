// Gives the block a deadline on the loop's clock.
import asyncio from "asyncio";

async function slowFetch(page: string) {
  await asyncio.sleep(page === "maps" ? 30 : 1);
  return `<h1>${page}</h1>`;
}

export async function fetchInTime(fetch: (page: string) => Promise<string>, page: string) {
  const deadline = asyncio.get_running_loop().time() + 2;
  let text: string;
  {
    await using _ = asyncio.timeout_at(deadline);
    text = await fetch(page);
  }
  return text;
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
