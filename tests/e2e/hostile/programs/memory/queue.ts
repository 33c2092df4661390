// stops: EndlessLoopError | MemoryError | Killed | RangeError
// hot line: 5
import asyncio from "asyncio";
const queue = new asyncio.Queue();
for (;;) queue.put_nowait("x".repeat(100));
