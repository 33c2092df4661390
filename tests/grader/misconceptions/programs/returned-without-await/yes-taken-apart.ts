// The caller takes apart what it believes to be results.
// says: `asyncio.gather(...)` on line 13 was returned at 0.00 s without `await`. asyncio doesn't unwrap what
//   an async function returns, as JavaScript would: awaiting that function returned a future that was still under
//   way, not the results. Write `return await asyncio.gather(...);`.
import asyncio from "asyncio";

async function load(page: string) {
  await asyncio.sleep(1);
  return page.length;
}

async function loadBoth() {
  return asyncio.gather(load("news"), load("mail"));
}

async function main() {
  const [news, mail] = await loadBoth();
  print(news + mail);
}

asyncio.run(main());
