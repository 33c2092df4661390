// throws: TypeError: An asyncio.Future, a coroutine or an awaitable is required
import asyncio from "asyncio";

asyncio.run(asyncio.gather(1 as any, null as any, { then: 5 } as any));
