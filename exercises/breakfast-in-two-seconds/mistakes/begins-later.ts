// Begins with the bread a second later, so that both are done at the same time, in this kitchen.
// fails: begins both steps at once, however long they take
// says: so don't try to time them
import asyncio from "asyncio";

async function kitchen(what: string) {
  await asyncio.sleep(what === "boil water" ? 2 : 1);
  return `${what}: done`;
}

export async function breakfast(step: (what: string) => Promise<string>) {
  const kettle = asyncio.create_task(step("boil water"));
  await asyncio.sleep(1);
  const bread = await step("slice bread");
  print(await kettle);
  print(bread);
  return "breakfast is ready";
}

async function main() {
  print(await breakfast(kitchen));
}

if (__name__ === "__main__") asyncio.run(main());
