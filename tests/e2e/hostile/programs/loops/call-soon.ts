// stops: StepLimitError
import asyncio from "asyncio";
async function main() {
  const loop = asyncio.get_running_loop();
  const again = () => void loop.call_soon(again);
  again();
  await loop.create_future();
}
asyncio.run(main());
