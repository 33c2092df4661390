import asyncio from "asyncio";

function attempt(what) {
  try {
    print("gives", what());
  } catch (error) {
    print(repr(error));
  }
}

async function main() {
  const loop = asyncio.get_running_loop();
  let future = loop.create_future();
  print(future, future.done(), future.cancelled());
  attempt(() => future.result());
  attempt(() => future.exception());
  future.set_result(42);
  print(future, future.done(), future.cancelled());
  attempt(() => future.result());
  attempt(() => future.exception());
  attempt(() => future.set_result(1));
  attempt(() => future.set_exception(new ValueError()));
  print(future.cancel());

  future = loop.create_future();
  const error = new ValueError("boom");
  future.set_exception(error);
  print(future, future.exception() === error);
  attempt(() => future.result());
  try {
    await future;
  } catch (caught) {
    print(caught === error);
  }

  future = loop.create_future();
  print(future.cancel("why"), future.cancel("again"), future.cancelled());
  print(future);
  attempt(() => future.result());
  attempt(() => future.exception());
  attempt(() => future.result());
  attempt(() => future.set_result(1));

  future = loop.create_future();
  future.set_exception(ValueError);
  attempt(() => future.result());
  print(asyncio.isfuture(future), asyncio.isfuture(asyncio.current_task()), asyncio.isfuture(main));
  print(future.get_loop() === loop);
}

asyncio.run(main());
