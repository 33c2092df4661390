// Believes that a call has to wait until the service may be asked again.
// tutor: `sleep` on line 20 makes the caller wait out the pause; raise the error at once instead.
// hears: (?=[\s\S]*\bline 20\b)(?=[\s\S]*sleep)
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
      await asyncio.sleep(this.openUntil - loop.time());
      if (this.trying) throw new ConnectionError("open");
      this.trying = true;
    }
    try {
      const answer = await this.ask();
      this.failures = 0;
      return answer;
    } catch (error) {
      if (error instanceof OSError) {
        this.failures += 1;
        this.openUntil = loop.time() + this.pause;
      }
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
