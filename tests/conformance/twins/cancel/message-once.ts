import asyncio from "asyncio";

async function child() {
  await asyncio.sleep(10);
}

function retrieve(what) {
  try {
    what();
  } catch (error) {
    return error;
  }
}

async function main() {
  const loop = asyncio.get_running_loop();
  let task = asyncio.create_task(child());
  await asyncio.sleep(0);
  task.cancel("bye");
  await asyncio.sleep(0);
  await asyncio.sleep(0);
  const result = () => task.result();
  print(repr(retrieve(result)), repr(retrieve(result)), repr(retrieve(() => task.exception())));

  let future = loop.create_future();
  future.cancel("bye");
  const [first, second] = [retrieve(() => future.result()), retrieve(() => future.result())];
  print(repr(first), repr(second), first === second);

  future = loop.create_future();
  let error = new ValueError("same");
  future.set_exception(error);
  const caught = [];
  for (let i = 0; i < 2; i++) {
    try {
      future.result();
    } catch (e) {
      caught.push(e);
    }
  }
  print(caught[0] === error, caught[1] === error);

  for (const message of [null, "", "text", 0, [1]]) {
    future = loop.create_future();
    future.cancel(message);
    error = retrieve(() => future.result());
    print(repr(error), error.args.length);
  }
  for (const message of [null, "", "text"]) {
    task = asyncio.create_task(child());
    await asyncio.sleep(0);
    task.cancel({ msg: message });
    try {
      await task;
    } catch (error) {
      print(repr(error), error.args.length);
    }
  }
}

asyncio.run(main());
