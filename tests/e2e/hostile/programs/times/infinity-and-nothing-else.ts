// stops: DeadlockError: every task waits
import asyncio from "asyncio";

asyncio.run(asyncio.sleep(Infinity));
