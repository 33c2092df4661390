// Right as a program, but the checks can't import main.
// fails: lets other tasks run during the wait
// says: main.ts has no export named `main`. Write `export` before `async function main` in main.ts.
import asyncio from "asyncio";

async function main() {
  print("Hello ...");
  await asyncio.sleep(1);
  print("... World!");
}

asyncio.run(main());
