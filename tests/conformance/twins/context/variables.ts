import asyncio from "asyncio";
import contextvars from "contextvars";

const variable = new contextvars.ContextVar("variable", { default: "default" });

async function child(name) {
  print(name, "sees", variable.get());
  variable.set(`set by ${name}`);
  await asyncio.sleep(1);
  print(name, "still sees", variable.get());
}

async function awaited() {
  variable.set("set by an awaited coroutine");
}

async function main() {
  const loop = asyncio.get_running_loop();
  print(variable.get());
  variable.set("set by main");
  const first = asyncio.create_task(child("first"));
  variable.set("set again by main");
  const second = asyncio.create_task(child("second"));
  loop.call_soon(() => print("callback sees", variable.get()));
  loop.call_later(0.5, () => print("timer sees", variable.get()));
  variable.set("set last by main");
  await asyncio.gather(first, second);
  print("main sees", variable.get());
  await awaited();
  print("main sees", variable.get());
  await asyncio.wait_for(child("waited for"), 5);
  print("main sees", variable.get());
  const context = contextvars.copy_context();
  context.run((value) => variable.set(value), "set in a copy");
  print(context.get(variable), variable.get());
  await asyncio.create_task(child("in a given context"), { context });
  print(context.get(variable), variable.get());
  loop.call_soon(() => print("callback in a given context", variable.get()), { context });
  await asyncio.sleep(0);
  const task = asyncio.create_task(child("third"));
  await task;
  print(task.get_context().get(variable));
  const future = loop.create_future();
  future.add_done_callback((f) => print("done callback sees", variable.get()));
  variable.set("after registering");
  future.set_result(1);
  await asyncio.sleep(0);
}

asyncio.run(main());
print(variable.get());
