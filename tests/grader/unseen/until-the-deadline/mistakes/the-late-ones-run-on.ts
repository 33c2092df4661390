// Believes that `wait` with a timeout ends what is late.
// tutor: `wait` on line 8 only stops waiting at its timeout; the late task is still running, and nothing cancels it.
// hears: (?=[\s\S]*\bline (?:8|7)\b)(?=[\s\S]*(?:still|left|keeps?|goes on|continues))(?=[\s\S]*cancel)
import asyncio from "asyncio";

export async function collect(ask: (name: string) => Promise<string>, names: string[], seconds: number) {
  const tasks = names.map((name) => asyncio.create_task(ask(name)));
  const [done] = await asyncio.wait(tasks, { timeout: seconds });
  return tasks.map((task) => (done.has(task) && task.exception() === null ? task.result() : null));
}

async function askShop(name: string) {
  await asyncio.sleep(name.length);
  return `${name}: 5 euros`;
}

async function main() {
  print(await collect(askShop, ["ab", "abcdef", "a"], 3));
}

if (__name__ === "__main__") asyncio.run(main());
