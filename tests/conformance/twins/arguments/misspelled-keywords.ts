import asyncio from "asyncio";

function attempt(what) {
  try {
    what();
    print("no error");
  } catch (error) {
    print(error);
  }
}

async function main() {
  const loop = asyncio.get_running_loop();
  attempt(() => new asyncio.Queue({ maxsiz: 1 }));
  attempt(() => new asyncio.Queue({ MaxSize: 1 }));
  attempt(() => new asyncio.Queue({ size: 1 }));
  attempt(() => new asyncio.Queue({ xamsize: 1 }));
  attempt(() => new asyncio.Queue().shutdown({ imediate: true }));
  attempt(() => new asyncio.Lock({ loop }));
  attempt(() => new asyncio.Semaphore({ valeu: 1 }));
  attempt(() => new asyncio.Runner({ debgu: true }));
  attempt(() => new asyncio.Runner({ loop_facotry: null }));
  attempt(() => new asyncio.Future({ lop: loop }));
  attempt(() => new asyncio.Future({ x: loop }));
}

asyncio.run(main());
