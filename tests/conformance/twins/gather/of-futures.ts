import asyncio from "asyncio";

async function child() {
  await asyncio.sleep(1);
  print("child runs once");
  return "shared";
}

async function main() {
  const loop = asyncio.get_running_loop();
  const task = asyncio.create_task(child());
  print(await asyncio.gather(asyncio.gather(task), asyncio.gather(task, task)));
  const [failing, slow] = [loop.create_future(), loop.create_future()];
  let gathering = asyncio.gather(failing, slow);
  loop.call_later(1, () => failing.set_exception(new KeyError("failing")));
  try {
    await gathering;
  } catch (error) {
    print(repr(error), slow.done(), gathering.done());
  }
  slow.set_result("ignored");
  const done = loop.create_future();
  done.set_exception(new ValueError("before"));
  print(await asyncio.gather(done, { return_exceptions: true }));
  gathering = asyncio.gather(loop.create_future(), loop.create_future());
  print(gathering.done(), gathering);
  gathering.cancel();
  print(await asyncio.gather(gathering, { return_exceptions: true }));
}

asyncio.run(main());
