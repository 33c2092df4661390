// Two runs, one after the other: does each have a loop of its own, and is it closed?
import asyncio from "asyncio";
import { run } from "./main";

const loops = new Set<asyncio.EventLoop>();

async function add(a: number, b: number) {
  loops.add(asyncio.get_running_loop());
  await asyncio.sleep(1);
  return a + b;
}

print("gave:", run(add(1, 2)));
print("gave:", run(add(2, 2)));
print("loops:", loops.size);
print("open:", [...loops].filter((loop) => !loop.is_closed()).length);
