// Gives errors as if they were results.
// fails: raises the error of a page that can't be counted
// says: The page's error is in the list, as if it were a count.
import asyncio from "asyncio";
import { ProcessPoolExecutor } from "concurrent.futures";

function countWords(page: string) {
  burn(2);
  return page.split(" ").length;
}

export async function countAll(work: (page: string) => number, pages: string[]) {
  const loop = asyncio.get_running_loop();
  using pool = new ProcessPoolExecutor(2);
  return await asyncio.gather(...pages.map((page) => loop.run_in_executor(pool, work, page)), {
    return_exceptions: true,
  });
}

async function main() {
  print(await countAll(countWords, ["to be", "or", "not to be", "that is the question"]));
}

if (__name__ === "__main__") asyncio.run(main());
