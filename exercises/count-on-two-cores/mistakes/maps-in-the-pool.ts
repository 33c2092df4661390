// Goes through the pool's own map, which waits by blocking.
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
  return [...pool.map(work, pages)];
}

async function main() {
  print(await countAll(countWords, ["to be", "or", "not to be", "that is the question"]));
}

if (__name__ === "__main__") asyncio.run(main());
