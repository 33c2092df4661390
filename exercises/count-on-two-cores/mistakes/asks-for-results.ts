// Asks the pool's futures for their results, which blocks.
// fails: keeps the loop free while the pages are counted
// says: meanwhile the loop waits for them by blocking
import asyncio from "asyncio";
import { ProcessPoolExecutor } from "concurrent.futures";

function countWords(page: string) {
  burn(2);
  return page.split(" ").length;
}

export async function countAll(work: (page: string) => number, pages: string[]) {
  using pool = new ProcessPoolExecutor(2);
  const futures = pages.map((page) => pool.submit(work, page));
  return futures.map((future) => future.result());
}

async function main() {
  print(await countAll(countWords, ["to be", "or", "not to be", "that is the question"]));
}

if (__name__ === "__main__") asyncio.run(main());
