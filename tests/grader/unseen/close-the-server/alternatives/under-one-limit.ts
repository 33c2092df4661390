// Waits for all under one limit; what is cancelled with it cleans up.
import asyncio from "asyncio";

export class Server {
  private open = true;
  private tasks: asyncio.Task<void>[] = [];

  serve(request: () => Promise<void>) {
    if (!this.open) throw new RuntimeError("closed");
    this.tasks.push(asyncio.create_task(request()));
  }

  async shutdown(seconds: number) {
    this.open = false;
    const all = asyncio.gather(...this.tasks, { return_exceptions: true });
    try {
      await asyncio.wait_for(all, seconds);
    } catch (error) {
      if (!(error instanceof TimeoutError)) throw error;
    }
    await asyncio.gather(...this.tasks, { return_exceptions: true });
  }
}

async function main() {
  const server = new Server();
  server.serve(async () => {
    await asyncio.sleep(1);
    print("answered");
  });
  server.serve(async () => {
    try {
      await asyncio.sleep(60);
    } finally {
      print("cleaned up");
    }
  });
  await server.shutdown(2);
  print("closed");
}

if (__name__ === "__main__") asyncio.run(main());
