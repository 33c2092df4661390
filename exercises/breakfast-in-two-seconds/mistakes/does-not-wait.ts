// Prints the tasks, not their results.
// fails: has breakfast ready after 2 seconds, with both steps done
// says: Line 1 of the output should be "boil water: done"
import asyncio from "asyncio";

async function kitchen(what: string) {
  await asyncio.sleep(what === "boil water" ? 2 : 1);
  return `${what}: done`;
}

export async function breakfast(step: (what: string) => Promise<string>) {
  const water = asyncio.create_task(step("boil water"));
  const bread = asyncio.create_task(step("slice bread"));
  print(water);
  print(bread);
  return "breakfast is ready";
}

async function main() {
  print(await breakfast(kitchen));
}

if (__name__ === "__main__") asyncio.run(main());
