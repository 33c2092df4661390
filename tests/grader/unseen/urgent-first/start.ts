import asyncio from "asyncio";

export function makeDesk(work: (job: string) => Promise<string>) {
  return {
    async submit(job: string, urgent: boolean) {
      return await work(job);
    },
    async run() {},
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
