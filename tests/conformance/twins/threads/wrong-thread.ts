import asyncio from "asyncio";

async function child() {}

function attempt(name, fn) {
  try {
    print(name, fn()?.constructor.name ?? "NoneType");
  } catch (error) {
    print(name, error.constructor.name, error);
  }
}

function wrong(loop, future) {
  attempt("call_soon", () => loop.call_soon(print, "never"));
  attempt("call_later", () => loop.call_later(0.1, print, "never"));
  attempt("call_at", () => loop.call_at(loop.time(), print, "never"));
  attempt("set_result", () => future.set_result(1));
  attempt("get_running_loop", () => asyncio.get_running_loop());
  attempt("current_task", () => asyncio.current_task());
  attempt("get_event_loop", () => asyncio.get_event_loop());
  attempt("sleep", () => asyncio.sleep(0).send(null));
  loop.call_soon_threadsafe(print, "allowed");
}

async function main() {
  const loop = asyncio.get_running_loop();
  const future = loop.create_future();
  future.add_done_callback(print);
  await asyncio.to_thread(wrong, loop, future);
  await asyncio.sleep(0.2);
  print(future.done());
}

asyncio.run(main());
