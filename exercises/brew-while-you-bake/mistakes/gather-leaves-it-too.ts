// Uses gather, which lets the others keep running after an exception.
// fails: leaves no tea running when baking has failed
// says: `gather` on line 19 raised the error of "Task-3" (`bake`) at once, at 1.00 s, and does not stop the others.
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
  return await asyncio.gather(brew(), bake());
}

async function main() {
  const [tea, cake] = await teatime(slowBrew, slowBake);
  print(tea, "and", cake);
}

if (__name__ === "__main__") asyncio.run(main());
