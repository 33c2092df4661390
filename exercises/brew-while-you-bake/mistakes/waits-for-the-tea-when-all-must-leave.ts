// Stops the tea when baking fails, and waits for it when teatime is cancelled.
// fails: stops both when it is cancelled
// says: and then it waited until the tea was ready
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
  try {
    const cake = await bake();
    return [await tea, cake];
  } catch (error) {
    if (!(error instanceof asyncio.CancelledError)) tea.cancel();
    await asyncio.wait([tea]);
    throw error;
  }
}

async function main() {
  const [tea, cake] = await teatime(slowBrew, slowBake);
  print(tea, "and", cake);
}

if (__name__ === "__main__") asyncio.run(main());
