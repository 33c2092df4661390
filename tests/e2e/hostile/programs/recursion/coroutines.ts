// throws: RecursionError: maximum recursion depth exceeded
import asyncio from "asyncio";
async function f() {
  await f();
}
asyncio.run(f());
