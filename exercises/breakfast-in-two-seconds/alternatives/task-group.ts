import asyncio from "asyncio";

async function kitchen(what: string) {
  await asyncio.sleep(what === "boil water" ? 2 : 1);
  return `${what}: done`;
}

export async function breakfast(step: (what: string) => Promise<string>) {
  const steps = [];
  {
    await using group = new asyncio.TaskGroup();
    for (const what of ["boil water", "slice bread"]) steps.push(group.create_task(step(what)));
  }
  for (const done of steps) print(done.result());
  return "breakfast is ready";
}

async function main() {
  print(await breakfast(kitchen));
}

if (__name__ === "__main__") asyncio.run(main());
