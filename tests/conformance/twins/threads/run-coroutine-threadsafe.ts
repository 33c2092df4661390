import asyncio from "asyncio";
import contextvars from "contextvars";
import time from "time";

const variable = new contextvars.ContextVar("variable", { default: "default" });

async function answer(seconds, fails = false) {
  print("asked", asyncio.current_task().get_name(), variable.get());
  await asyncio.sleep(seconds);
  if (fails) throw new ValueError("no answer");
  return 42;
}

async function stubborn() {
  try {
    await asyncio.sleep(1);
  } catch (error) {
    print("stubborn was cancelled");
    throw error;
  }
}

function ask(loop) {
  const future = asyncio.run_coroutine_threadsafe(answer(0.2), loop);
  print("thread got", future.result());
  time.sleep(0.1);
  try {
    asyncio.run_coroutine_threadsafe(answer(0.1, true), loop).result();
  } catch (error) {
    print("thread caught", repr(error));
  }
  const waiting = asyncio.run_coroutine_threadsafe(stubborn(), loop);
  try {
    waiting.result(0.2);
  } catch (error) {
    print(repr(error), waiting.done());
  }
  print(waiting.cancel(), waiting.cancelled());
  for (const wrong of [5, answer]) {
    try {
      asyncio.run_coroutine_threadsafe(wrong, loop);
    } catch (error) {
      print(error);
    }
  }
  time.sleep(0.1);
  return "asked enough";
}

async function main() {
  variable.set("set by main");
  print(await asyncio.to_thread(ask, asyncio.get_running_loop()));
}

asyncio.run(main());
