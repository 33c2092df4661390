import asyncio from "asyncio";
async function work(i) {
  return i;
}
function trial(name, make) {
  try {
    const it = make();
    print(name, it);
    for (const f of it) print(loop.run_until_complete(f));
  } catch (e) {
    print(name, repr(e));
  }
}
const loop = asyncio.new_event_loop();
const tasks = [2, 1].map((i) => loop.create_task(work(i)));
trial("no current loop", () => asyncio.as_completed(tasks));
asyncio.set_event_loop(loop);
trial("current, not running", () => asyncio.as_completed(tasks));
trial("empty", () => asyncio.as_completed([]));
async function main() {
  const tasks = [2, 1].map((i) => loop.create_task(work(i)));
  const results = [];
  for (const f of asyncio.as_completed(tasks)) results.push(await f);
  print(results);
}
loop.run_until_complete(main());
const begun = [];
function callback() {
  for (const f of asyncio.as_completed([asyncio.sleep(0.01, "x")])) begun.push(loop.create_task(f));
}
loop.call_soon(callback);
loop.run_until_complete(asyncio.sleep(0.05));
print(begun[0].result());
loop.close();
