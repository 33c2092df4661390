// So do callbacks.
import asyncio from "asyncio";

async function main() {
  asyncio.get_running_loop().call_later(1, () => print("later"));
  await asyncio.sleep(2);
}

asyncio.run(main());
