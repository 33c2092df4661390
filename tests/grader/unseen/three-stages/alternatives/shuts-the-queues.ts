// A queue that is shut down tells the next stage that there is no more.
import asyncio from "asyncio";

type Step = (picture: string) => Promise<string>;

export async function pipeline(read: Step, shrink: Step, save: Step, names: string[]) {
  const raw = new asyncio.Queue<string>(2);
  const small = new asyncio.Queue<string>(2);
  const work = async (from: asyncio.Queue<string>, step: Step, to: asyncio.Queue<string> | null) => {
    try {
      for (;;) {
        const result = await step(await from.get());
        if (to !== null) await to.put(result);
      }
    } catch (error) {
      if (!(error instanceof asyncio.QueueShutDown)) throw error;
      to?.shutdown();
    }
  };
  const reader = async () => {
    for (const name of names) await raw.put(await read(name));
    raw.shutdown();
  };
  await using group = new asyncio.TaskGroup();
  group.create_task(reader());
  group.create_task(work(raw, shrink, small));
  group.create_task(work(small, save, null));
}

const takes = (seconds: number, word: string) => async (picture: string) => {
  await asyncio.sleep(seconds);
  return `${word} ${picture}`;
};

async function main() {
  await pipeline(takes(1, "raw"), takes(1, "small"), takes(1, "saved"), ["cat", "dog", "owl"]);
  print("all saved");
}

if (__name__ === "__main__") asyncio.run(main());
