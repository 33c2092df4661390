// Does both at once, and takes an error for a result.
// fails: is not ready when a step fails
// says: `breakfast` should raise ValueError: out of bread, but returned
import asyncio from "asyncio";

async function kitchen(what: string) {
  await asyncio.sleep(what === "boil water" ? 2 : 1);
  return `${what}: done`;
}

export async function breakfast(step: (what: string) => Promise<string>) {
  const [water, bread] = await asyncio.gather(step("boil water"), step("slice bread"), {
    return_exceptions: true,
  });
  print(water);
  print(bread);
  return "breakfast is ready";
}

async function main() {
  print(await breakfast(kitchen));
}

if (__name__ === "__main__") asyncio.run(main());
