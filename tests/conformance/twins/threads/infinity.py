# python: real
import concurrent.futures
import time
from concurrent.futures import ThreadPoolExecutor
from math import inf, nan


def work():
    time.sleep(0.2)
    return "worked"


def tries(name, ask):
    try:
        print(name, ask())
    except Exception as error:
        print(name, f"{type(error).__name__}: {error}")


for seconds in (inf, 1e10, nan, -1, -inf):
    tries("time.sleep", lambda: time.sleep(seconds))

with ThreadPoolExecutor() as pool:
    for seconds in (inf, nan, -inf, 1e9):
        future = pool.submit(work)
        tries("result", lambda: future.result(seconds))
        tries("result there", lambda: [concurrent.futures.wait([future]) and future.result(seconds)])
        tries("wait", lambda: len(concurrent.futures.wait([pool.submit(work)], seconds).done))
        tries("as_completed", lambda: len(list(concurrent.futures.as_completed([pool.submit(work)], seconds))))
