import asyncio from "asyncio";

async function main() {
  const jobs = new asyncio.Queue();
  jobs.task_done();
}

asyncio.run(main());
