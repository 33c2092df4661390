# Without -W default nobody says that a loop was left open.
import asyncio

loop = asyncio.new_event_loop()
print(loop.run_until_complete(asyncio.sleep(1, "from a loop of one's own")), loop.is_closed())
