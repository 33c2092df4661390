// Each request has the limit that is left to it.
import asyncio from "asyncio";

export class Server {
  private closing: asyncio.Event | null = null;
  private tasks: asyncio.Task<void>[] = [];

  serve(request: () => Promise<void>) {
    if (this.closing !== null) throw new RuntimeError("closed");
    this.tasks.push(asyncio.create_task(request()));
  }

  async shutdown(seconds: number) {
    this.closing = new asyncio.Event();
    const end = async (task: asyncio.Task<void>) => {
      try {
        await asyncio.wait_for(task, seconds);
      } catch (error) {
        if (error instanceof asyncio.CancelledError) throw error;
      }
    };
    await asyncio.gather(...this.tasks.map(end));
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
