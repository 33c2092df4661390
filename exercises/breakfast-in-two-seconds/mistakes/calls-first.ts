// Calls both first, which would start them in JavaScript.
// fails: has breakfast ready after 2 seconds, with both steps done
// says: Calling `step(...)` starts nothing
import asyncio from "asyncio";

async function kitchen(what: string) {
  await asyncio.sleep(what === "boil water" ? 2 : 1);
  return `${what}: done`;
}

export async function breakfast(step: (what: string) => Promise<string>) {
  const water = step("boil water");
  const bread = step("slice bread");
  print(await water);
  print(await bread);
  return "breakfast is ready";
}

async function main() {
  print(await breakfast(kitchen));
}

if (__name__ === "__main__") asyncio.run(main());
