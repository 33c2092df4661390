// Calls run for each step.
// fails: has breakfast ready after 2 seconds, with both steps done
// says: asyncio.run() cannot be called from a running event loop
// says: Write `await step(...)` instead of `asyncio.run(...)`
import asyncio from "asyncio";

async function kitchen(what: string) {
  await asyncio.sleep(what === "boil water" ? 2 : 1);
  return `${what}: done`;
}

export async function breakfast(step: (what: string) => Promise<string>) {
  const water = asyncio.run(step("boil water"));
  const bread = asyncio.run(step("slice bread"));
  print(water);
  print(bread);
  return "breakfast is ready";
}

async function main() {
  print(await breakfast(kitchen));
}

if (__name__ === "__main__") asyncio.run(main());
