import asyncio from "asyncio";

export class Server {
  serve(request: () => Promise<void>) {
    asyncio.create_task(request());
  }

  async shutdown(seconds: number) {
    await asyncio.sleep(seconds);
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
