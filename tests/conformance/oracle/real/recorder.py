"""Runs a program in the Python that runs this, on real clocks, and writes down what it printed, when, and how it ended.

    python recorder.py main.py transcript.json [zero]

Nothing of Python is patched. stdout and stderr are streams that note, for each line, how many seconds after the start it
was completed; when the program has ended, its globals are cleared and garbage is collected, as happens at the
interpreter's exit anyway, so that what is reported then is written down too. With `zero` the clocks of `time` still run
as they do, but from where the oracle's start: 0, and the oracle's epoch.
"""

import asyncio  # noqa: F401  (so that the program's own import takes no time)
import atexit
import concurrent.futures.process
import concurrent.futures.thread
import gc
import json
import os
import sys
import threading
import time
import traceback
import types

EPOCH = 1704067200
_, path, target, *options = sys.argv


class Recorder:
    """A stream for any number of threads, each of which completes its own lines."""

    encoding, errors, newlines, closed = "utf-8", "strict", None, False

    def __init__(self):
        self.lines, self.partial, self.lock = [], {}, threading.RLock()

    def write(self, text):
        with self.lock:
            thread = threading.get_ident()
            *whole, self.partial[thread] = (self.partial.get(thread, "") + text).split("\n")
            self.lines += [[monotonic() - started, line] for line in whole]
        return len(text)

    def writelines(self, lines):
        for line in lines:
            self.write(line)

    def flush(self):
        pass

    def isatty(self):
        return False

    def finished(self):
        now = monotonic() - started
        return self.lines + [[now, rest] for rest in self.partial.values() if rest]


# PYTHON may be a script that starts Python; then processes are started by it too.
sys.executable = os.environ.get("PYTHON", sys.executable)
outcome, error = "finished", None


@atexit.register
def finish():
    """The first function registered, so the last one called: the threads have been joined by now."""
    ended = monotonic() - started
    for private in (True, False):
        for name in list(main.__dict__):
            if name.startswith("_") is private and not name.startswith("__"):
                main.__dict__[name] = None
    gc.collect()
    with open(target, "w", encoding="utf-8") as file:
        transcript = {
            "outcome": outcome,
            "error": error,
            "waiting": [],
            "stdout": stdout.finished(),
            "stderr": stderr.finished(),
            "duration": ended,
        }
        json.dump({"version": sys.version.split()[0], "transcript": transcript}, file)


def from_zero():
    """The clocks begin where the oracle's do, and run on as they are."""
    real, real_time, start = time.monotonic, time.time, time.monotonic()
    offset = real_time() - EPOCH
    time.monotonic = time.perf_counter = lambda: real() - start
    time.time = lambda: real_time() - offset
    time.time_ns = lambda: int(time.time() * 1e9)
    time.monotonic_ns = time.perf_counter_ns = lambda: int(time.monotonic() * 1e9)
    localtime, strftime = time.localtime, time.strftime
    time.localtime = time.gmtime = lambda seconds=None: localtime(time.time() if seconds is None else seconds)
    time.strftime = lambda format, t=None: strftime(format, time.localtime() if t is None else t)


main = types.ModuleType("__main__")
main.__file__ = path
sys.modules["__main__"] = main
sys.argv[:] = [path]
with open(path, encoding="utf-8") as file:
    code = compile(file.read(), path, "exec")
monotonic = time.monotonic
stdout, stderr = sys.stdout, sys.stderr = Recorder(), Recorder()
if "zero" in options:
    from_zero()
started = monotonic()
try:
    exec(code, main.__dict__)
except BaseException as e:
    outcome = "failed"
    error = "".join(traceback.format_exception_only(e)).strip().split("\n")[0]
    traceback.print_exception(e.with_traceback(e.__traceback__ and e.__traceback__.tb_next))
    e = None
