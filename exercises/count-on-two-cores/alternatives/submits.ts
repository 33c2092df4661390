// Submits each page to the pool, and wraps the pool's futures for asyncio.
import asyncio from "asyncio";
import { ProcessPoolExecutor } from "concurrent.futures";

function countWords(page: string) {
  burn(2);
  return page.split(" ").length;
}

export async function countAll(work: (page: string) => number, pages: string[]) {
  using pool = new ProcessPoolExecutor(2);
  const futures = pages.map((page) => asyncio.wrap_future(pool.submit(work, page)));
  return await asyncio.gather(...futures);
}

async function main() {
  print(await countAll(countWords, ["to be", "or", "not to be", "that is the question"]));
}

if (__name__ === "__main__") asyncio.run(main());
