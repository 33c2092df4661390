import asyncio from "asyncio";

const loop = asyncio.get_running_loop();
print(loop.time());
