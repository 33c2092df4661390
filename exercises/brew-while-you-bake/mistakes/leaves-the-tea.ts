// Does not think of the tea when baking fails.
// fails: leaves no tea running when baking has failed
// says: What must stop in every case has to be cancelled in a `finally`, and awaited there.
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
  const tea = asyncio.create_task(brew());
  const cake = await bake();
  return [await tea, cake];
}

async function main() {
  const [tea, cake] = await teatime(slowBrew, slowBake);
  print(tea, "and", cake);
}

if (__name__ === "__main__") asyncio.run(main());
