// Returns the task, not its result.
// fails: takes as long as the slower of the two
// says: Task
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
  return [tea, cake];
}

async function main() {
  const [tea, cake] = await teatime(slowBrew, slowBake);
  print(tea, "and", cake);
}

if (__name__ === "__main__") asyncio.run(main());
