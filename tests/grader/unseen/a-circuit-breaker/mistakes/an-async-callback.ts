// Believes that `call_later` awaits what it calls.
// tutor: `call_later` on line 33 calls `close`, which is async: that only makes a coroutine, and nothing awaits it, so the breaker is never closed.
// hears: (?=[\s\S]*\bline (?:33|16)\b)(?=[\s\S]*(?:call_later|close))(?=[\s\S]*(?:never awaited|not awaited|awaits|coroutine|async))
import asyncio from "asyncio";

export class Breaker {
  private failures = 0;
  private state: "closed" | "open" | "trying" = "closed";

  constructor(
    private ask: () => Promise<string>,
    private limit: number,
    private pause: number,
  ) {}

  private async close() {
    this.state = "closed";
  }

  async call() {
    if (this.state !== "closed") throw new ConnectionError("open");
    if (this.failures >= this.limit) this.state = "trying";
    try {
      const answer = await this.ask();
      this.failures = 0;
      this.state = "closed";
      return answer;
    } catch (error) {
      if (error instanceof OSError) {
        this.failures += 1;
        if (this.failures >= this.limit) {
          this.state = "open";
          asyncio.get_running_loop().call_later(this.pause, () => this.close());
        }
      }
      throw error;
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
