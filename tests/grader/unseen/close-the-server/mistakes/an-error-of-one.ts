// Believes that `gather` waits for all of them whatever happens.
// tutor: `gather` on line 19 raises the error of the first request that fails, and so `shutdown` fails with it; ask it for `return_exceptions`.
// hears: (?=[\s\S]*\bline (?:19|21)\b)(?=[\s\S]*gather)(?=[\s\S]*(?:return_exceptions|first (?:error|exception)|rais|fail))
import asyncio from "asyncio";

export class Server {
  private closed = false;
  private tasks = new Set<asyncio.Task<void>>();

  serve(request: () => Promise<void>) {
    if (this.closed) throw new RuntimeError("closed");
    const task = asyncio.create_task(request());
    this.tasks.add(task);
    task.add_done_callback(() => this.tasks.delete(task));
  }

  async shutdown(seconds: number) {
    this.closed = true;
    const all = asyncio.gather(...this.tasks);
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
