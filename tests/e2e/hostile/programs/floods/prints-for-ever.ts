// stops: StepLimitError | EndlessLoopError | RealTimeLimitError | Killed
import asyncio from "asyncio";
async function main() {
  while (true) {
    print("again and again and again");
    await asyncio.sleep(0);
  }
}
asyncio.run(main());
