// Waits for each page before it submits the next, so one process is always idle.
// fails: counts four pages in four seconds
// says: submit all the pages before you wait for the first result
import asyncio from "asyncio";
import { ProcessPoolExecutor } from "concurrent.futures";

function countWords(page: string) {
  burn(2);
  return page.split(" ").length;
}

export async function countAll(work: (page: string) => number, pages: string[]) {
  const loop = asyncio.get_running_loop();
  using pool = new ProcessPoolExecutor(2);
  const counts: number[] = [];
  for (const page of pages) counts.push(await loop.run_in_executor(pool, work, page));
  return counts;
}

async function main() {
  print(await countAll(countWords, ["to be", "or", "not to be", "that is the question"]));
}

if (__name__ === "__main__") asyncio.run(main());
