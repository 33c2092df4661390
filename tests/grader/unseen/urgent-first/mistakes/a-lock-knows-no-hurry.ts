// Believes that a lock lets in whoever looks most urgent when it becomes free.
// tutor: The lock on line 15 lets in who came first; whether a job is urgent is asked before it, when
//   nobody urgent waits yet.
// hears: (?=[\s\S]*\bline 15\b)(?=[\s\S]*(?:first come|FIFO|(?:in|by) (?:the )?order|came first|comes? first|queues? up|waits? in line|\bturn))
import asyncio from "asyncio";

export function makeDesk(work: (job: string) => Promise<string>) {
  const lock = new asyncio.Lock();
  let urgentWaiting = 0;
  return {
    async submit(job: string, urgent: boolean) {
      if (urgent) urgentWaiting += 1;
      else while (urgentWaiting > 0) await asyncio.sleep(0.125);
      try {
        await using _ = await enter(lock);
        return await work(job);
      } finally {
        if (urgent) urgentWaiting -= 1;
      }
    },
    async run() {
      await asyncio.get_running_loop().create_future();
    },
  };
}

async function stamp(job: string) {
  await asyncio.sleep(1);
  return `${job}, stamped`;
}

async function main() {
  const desk = makeDesk(stamp);
  const worker = asyncio.create_task(desk.run());
  print(await asyncio.gather(desk.submit("form", false), desk.submit("alarm", true)));
  worker.cancel();
}

if (__name__ === "__main__") asyncio.run(main());
