import asyncio from "asyncio";

let turns = 0;

async function spectate() {
  while (true) {
    turns += 1;
    await asyncio.sleep(0);
  }
}

async function at_once() {
  return 1;
}

async function done_task() {
  const task = asyncio.create_task(at_once());
  await task;
  return task;
}

async function wait_for_one(aws) {
  for (const each of asyncio.as_completed(aws)) await each;
}

async function iterate(aws) {
  for await (const each of asyncio.as_completed(aws));
}

async function group(children) {
  await using tg = new asyncio.TaskGroup();
  for (let i = 0; i < children; i++) tg.create_task(at_once());
}

async function measure(what, awaitable) {
  const before = turns;
  await awaitable;
  print(what, turns - before);
}

async function main() {
  const spectator = asyncio.create_task(spectate());
  await asyncio.sleep(0);
  await measure("wait of a done task", asyncio.wait([await done_task()]));
  await measure("wait of two done tasks", asyncio.wait([await done_task(), await done_task()]));
  await measure("wait of a new task", asyncio.wait([asyncio.create_task(at_once())]));
  await measure("as_completed of a done task", wait_for_one([await done_task()]));
  await measure("as_completed of a coroutine", wait_for_one([at_once()]));
  await measure("as_completed of three coroutines", wait_for_one([at_once(), at_once(), at_once()]));
  await measure("async as_completed of three coroutines", iterate([at_once(), at_once(), at_once()]));
  await measure("shield of a done task", asyncio.shield(await done_task()));
  await measure("shield of a coroutine", asyncio.shield(at_once()));
  await measure("an empty TaskGroup", group(0));
  await measure("a TaskGroup with one child", group(1));
  await measure("a TaskGroup with three children", group(3));
  spectator.cancel();
}

asyncio.run(main());
