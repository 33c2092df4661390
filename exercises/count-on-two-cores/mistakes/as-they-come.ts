// Gives the results in the order in which they are ready.
// fails: returns the results in the order of the pages
// says: The counts are in the order in which they were ready
import asyncio from "asyncio";
import { ProcessPoolExecutor } from "concurrent.futures";

function countWords(page: string) {
  burn(2);
  return page.split(" ").length;
}

export async function countAll(work: (page: string) => number, pages: string[]) {
  const loop = asyncio.get_running_loop();
  using pool = new ProcessPoolExecutor(2);
  const started = pages.map((page) => loop.run_in_executor(pool, work, page));
  const counts: number[] = [];
  for await (const future of asyncio.as_completed(started)) counts.push(await future);
  return counts;
}

async function main() {
  print(await countAll(countWords, ["to be", "or", "not to be", "that is the question"]));
}

if (__name__ === "__main__") asyncio.run(main());
