// Believes that what ends with an exception has failed.
// tutor: The `catch` on line 27 counts a cancellation, too: CancelledError says that the caller gave up, not that the service failed.
// hears: (?=[\s\S]*\bline (?:27|28|24)\b)(?=[\s\S]*[Cc]ancel)(?=[\s\S]*(?:catch|caught|count))
import asyncio from "asyncio";

export class Breaker {
  private failures = 0;
  private openUntil = 0;
  private trying = false;

  constructor(
    private ask: () => Promise<string>,
    private limit: number,
    private pause: number,
  ) {}

  async call() {
    const loop = asyncio.get_running_loop();
    if (this.failures >= this.limit) {
      if (this.trying || loop.time() < this.openUntil) throw new ConnectionError("open");
      this.trying = true;
    }
    try {
      const answer = await this.ask();
      this.failures = 0;
      return answer;
    } catch (error) {
      this.failures += 1;
      this.openUntil = loop.time() + this.pause;
      throw error;
    } finally {
      this.trying = false;
    }
  }
}

async function askServer(): Promise<string> {
  await asyncio.sleep(0.5);
  throw new ConnectionError("down");
}

async function main() {
  const breaker = new Breaker(askServer, 2, 10);
  for (let attempt = 0; attempt < 3; attempt += 1) {
    try {
      print(await breaker.call());
    } catch (error) {
      print(`failed: ${error.message}`);
    }
  }
}

if (__name__ === "__main__") asyncio.run(main());
