// Believes that a job that failed is dealt with by a message.
// tutor: When a job fails, line 26 only prints; the future is never filled, so the one who awaits it waits
//   for ever: set_exception.
// hears: (?=[\s\S]*\bline (?:12|15|24|26)\b)(?=[\s\S]*(?:set_exception|never (?:set|filled|gets|done|resolved|finished|completed)|nobody))
import asyncio from "asyncio";

export function makeDesk(work: (job: string) => Promise<string>) {
  const queue = new asyncio.PriorityQueue<[number, number, string, asyncio.Future<string>]>();
  let number = 0;
  return {
    async submit(job: string, urgent: boolean) {
      const answer = asyncio.get_running_loop().create_future();
      number += 1;
      queue.put_nowait([urgent ? 0 : 1, number, job, answer]);
      return await answer;
    },
    async run() {
      while (true) {
        const [, , job, answer] = await queue.get();
        if (answer.done()) continue;
        try {
          const result = await work(job);
          if (!answer.done()) answer.set_result(result);
        } catch (error) {
          if (error instanceof asyncio.CancelledError) throw error;
          print(`${job} failed: ${error.message}`);
        }
      }
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
