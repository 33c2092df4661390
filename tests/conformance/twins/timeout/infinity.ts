import asyncio from "asyncio";

async function sleeper() {
  try {
    await asyncio.sleep(Infinity);
  } finally {
    print("sleeper is done");
  }
}

async function tries(name: string, make: () => any) {
  try {
    print(name, await make());
  } catch (error) {
    print(name, (error as Error).constructor.name);
  }
}

async function within(seconds: number) {
  await using limit = asyncio.timeout(seconds);
  print(limit);
  await asyncio.sleep(0.1);
  return "in time";
}

async function until(when: number) {
  await using limit = asyncio.timeout_at(when);
  limit.reschedule(Infinity);
  print(limit.when());
  await asyncio.sleep(0.1);
  return "in time";
}

async function waiting(seconds: number) {
  const [done, pending] = await asyncio.wait([asyncio.create_task(asyncio.sleep(0.1))], { timeout: seconds });
  return [done.size, pending.size];
}

async function called(seconds: number) {
  const loop = asyncio.get_running_loop();
  const handle = loop.call_later(seconds, print, "called after", seconds);
  print(!Number.isFinite(handle.when()));
  await asyncio.sleep(0.1);
  handle.cancel();
  return handle.cancelled();
}

async function completed(seconds: number) {
  const all: unknown[] = [];
  for (const each of asyncio.as_completed([asyncio.sleep(0.1, "a")], { timeout: seconds }))
    all.push(await each);
  return all;
}

async function main() {
  const task = asyncio.create_task(sleeper());
  await asyncio.sleep(1);
  task.cancel();
  await asyncio.wait([task]);
  print(task.cancelled());
  for (const seconds of [Infinity, -Infinity]) {
    await tries("sleep", () => asyncio.sleep(seconds < 0 ? seconds : 0.1, "slept"));
    await tries("wait_for", () => asyncio.wait_for(asyncio.sleep(0.1, "waited"), seconds));
    await tries("timeout", () => within(seconds));
    await tries("timeout_at", () => (seconds > 0 ? until(seconds) : within(seconds)));
    await tries("wait", () => waiting(seconds));
    await tries("call_later", () => called(seconds));
    await tries("as_completed", () => completed(seconds));
  }
}

asyncio.run(main());
