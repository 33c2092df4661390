import asyncio from "asyncio";

interface Ticket {
  job: string;
  answer: asyncio.Future<string>;
}

export function makeDesk(work: (job: string) => Promise<string>) {
  const urgentOnes: Ticket[] = [];
  const others: Ticket[] = [];
  const waiting = new asyncio.Semaphore(0);
  return {
    async submit(job: string, urgent: boolean) {
      const line = urgent ? urgentOnes : others;
      const ticket = { job, answer: asyncio.get_running_loop().create_future() };
      line.push(ticket);
      waiting.release();
      return await ticket.answer;
    },
    async run() {
      while (true) {
        await waiting.acquire();
        const { job, answer } = (urgentOnes.shift() ?? others.shift())!;
        if (answer.cancelled()) continue;
        const [result] = await asyncio.gather(work(job), { return_exceptions: true });
        if (answer.cancelled()) continue;
        if (result instanceof Error) answer.set_exception(result);
        else answer.set_result(result);
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
