import asyncio from "asyncio";

const loop = asyncio.new_event_loop();
print(loop.run_until_complete(asyncio.sleep(1, "from a loop of one's own")), loop.is_closed());
