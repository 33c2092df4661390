// Stops the tea only if baking has failed, and raises the exception again.
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

export async function teatime(brew: Work, bake: Work): Promise<[string, string]> {
  const pot = asyncio.create_task(brew(), { name: "pot" });
  let cake: string;
  try {
    cake = await bake();
  } catch (error) {
    pot.cancel();
    await asyncio.gather(pot, { return_exceptions: true });
    throw error;
  }
  const tea = await pot;
  return [tea, cake];
}

async function main() {
  const [tea, cake] = await teatime(slowBrew, slowBake);
  print(tea, "and", cake);
}

if (__name__ === "__main__") asyncio.run(main());
