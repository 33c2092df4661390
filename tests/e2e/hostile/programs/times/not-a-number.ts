// throws: ValueError
import asyncio from "asyncio";

asyncio.run(asyncio.sleep(NaN));
