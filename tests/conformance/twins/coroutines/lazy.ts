import asyncio from "asyncio";

async function child(log) {
  log.push("child runs");
  return "result";
}

async function main() {
  const log = [];
  const coroutine = child(log);
  log.push("called");
  asyncio.get_running_loop().call_soon((what) => log.push(what), "callback");
  log.push(await coroutine);
  log.push("awaited");
  await asyncio.sleep(0);
  print(log);
  print("coroutine", asyncio.iscoroutine(coroutine), asyncio.iscoroutine(child));
}

asyncio.run(main());
