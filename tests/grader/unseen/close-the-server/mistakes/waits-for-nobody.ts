// Believes that `wait` with no tasks returns at once.
// tutor: `wait` on line 19 raises ValueError when there is no task to wait for; look whether there is one first.
// hears: (?=[\s\S]*\bline 19\b)(?=[\s\S]*wait)(?=[\s\S]*(?:empty|no tasks?|nothing to wait|at least one))
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
    const [, late] = await asyncio.wait(this.tasks, { timeout: seconds });
    for (const task of late) task.cancel();
    await asyncio.gather(...late, { return_exceptions: true });
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
