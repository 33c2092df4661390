// Believes that a future can be filled whoever still waits for it.
// tutor: Who gave up has cancelled the future, and set_result on line 29 then raises InvalidStateError and
//   ends the worker: ask done() first.
// hears: (?=[\s\S]*\bline 29\b)(?=[\s\S]*(?:InvalidState|already (?:done|cancelled)|done\(\)|cancelled\(\)|was cancelled|is cancelled|gave up))
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
        let result: string;
        try {
          result = await work(job);
        } catch (error) {
          if (error instanceof asyncio.CancelledError) throw error;
          answer.set_exception(error);
          continue;
        }
        answer.set_result(result);
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
