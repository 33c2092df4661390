// Lets each step print its own line, so that the quicker one comes first.
// fails: has breakfast ready after 2 seconds, with both steps done
// says: The line about the bread was printed as soon as the bread was done.
import asyncio from "asyncio";

async function kitchen(what: string) {
  await asyncio.sleep(what === "boil water" ? 2 : 1);
  return `${what}: done`;
}

export async function breakfast(step: (what: string) => Promise<string>) {
  const show = async (what: string) => print(await step(what));
  await asyncio.gather(show("boil water"), show("slice bread"));
  return "breakfast is ready";
}

async function main() {
  print(await breakfast(kitchen));
}

if (__name__ === "__main__") asyncio.run(main());
