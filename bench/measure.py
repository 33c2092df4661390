"""One program of bench/programs, timed by this python3: `measure.py PROGRAM N [virtual]` prints the seconds of CPU it took.

`virtual`: nothing waits, time jumps to the next timer, as in our runtime; else the loop is python3's own.
"""

import asyncio
import re
import sys
import time


class Selector:
    def __init__(self, loop):
        self.loop = loop

    def select(self, timeout):
        if timeout:
            self.loop.now += timeout
        return []


class VirtualLoop(asyncio.BaseEventLoop):
    now = 0.0

    def __init__(self):
        super().__init__()
        self._selector = Selector(self)

    def time(self):
        return self.now

    def _process_events(self, events):
        pass

    def _write_to_self(self):
        pass


program, n, *virtual = sys.argv[1:]
with open(program) as file:
    source = re.sub(r"^N = [\d_]+$", f"N = {n}", file.read(), flags=re.M)
names = {}
exec(compile(source, program, "exec"), names)
loop = VirtualLoop() if virtual else asyncio.new_event_loop()
asyncio.set_event_loop(loop)
start = time.process_time()
loop.run_until_complete(names["main"]())
print(time.process_time() - start)
