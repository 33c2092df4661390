"""Runs recorder.py beside it, for a program that should hang. Sent SIGTERM, it writes down whether it does: its loop has
nothing ready and no timer, or its only thread is blocked in a lock.
"""

import asyncio
import json
import os
import runpy
import signal
import sys
import threading

target = sys.argv[2]


def given_up(signum, frame):
    """The program was given its time, and has not ended."""
    loop = asyncio._get_running_loop()
    is_blocked = frame.f_code.co_filename == threading.__file__ and threading.active_count() == 1
    is_busy = loop is not None and (loop._ready or loop._scheduled)
    tasks = [] if loop is None else [task.get_name() for task in asyncio.all_tasks(loop)]
    transcript = {
        "outcome": "endless" if is_busy and not is_blocked else "deadlock",
        "error": None,
        "waiting": sorted(tasks, key=lambda name: (len(name), name)),
        "stdout": sys.stdout.finished(),
        "stderr": sys.stderr.finished(),
        "duration": 0,
    }
    with open(target, "w", encoding="utf-8") as file:
        json.dump({"version": sys.version.split()[0], "transcript": transcript}, file)
    os._exit(0)


signal.signal(signal.SIGTERM, given_up)
runpy.run_path(os.path.join(os.path.dirname(__file__), "recorder.py"), run_name="__main__")
