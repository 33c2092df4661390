import asyncio from "asyncio";

async function slowBrew() {
  await asyncio.sleep(4);
  return "tea";
}

async function slowBake() {
  await asyncio.sleep(3);
  return "cake";
}

type Work = () => Promise<string>;

export async function teatime(brew: Work, bake: Work) {
  let tea: asyncio.Task<string>;
  let cake: string;
  {
    await using group = new asyncio.TaskGroup();
    tea = group.create_task(brew());
    cake = await bake();
  }
  return [tea.result(), cake];
}

async function main() {
  const [tea, cake] = await teatime(slowBrew, slowBake);
  print(tea, "and", cake);
}

if (__name__ === "__main__") asyncio.run(main());
