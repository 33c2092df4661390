import asyncio from "asyncio";

async function kitchen(what: string) {
  await asyncio.sleep(what === "boil water" ? 2 : 1);
  return `${what}: done`;
}

export async function breakfast(step: (what: string) => Promise<string>) {
  const water = await step("boil water");
  const bread = await step("slice bread");
  print(water);
  print(bread);
  return "breakfast is ready";
}

async function main() {
  print(await breakfast(kitchen));
}

if (__name__ === "__main__") asyncio.run(main());
