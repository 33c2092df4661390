// While the server closes, there comes another request.
import asyncio from "asyncio";
import { call } from "yieldpoint/driver";
import { Server } from "./main";

async function main() {
  const server = new Server();
  server.serve(() => asyncio.sleep(2));
  const latecomer = async () => {
    await asyncio.sleep(1);
    try {
      server.serve(() => asyncio.sleep(4));
      print("served");
    } catch {
      print("refused");
    }
  };
  const late = asyncio.create_task(latecomer());
  await call("shutdown", () => server.shutdown(10));
  await late;
}

asyncio.run(main());
