// Makes a task of the baking, too, and gathers both.
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
  const both = [asyncio.create_task(brew()), asyncio.create_task(bake())];
  try {
    return await asyncio.gather(...both);
  } finally {
    for (const task of both) task.cancel();
    await asyncio.wait(both);
  }
}

async function main() {
  const [tea, cake] = await teatime(slowBrew, slowBake);
  print(tea, "and", cake);
}

if (__name__ === "__main__") asyncio.run(main());
