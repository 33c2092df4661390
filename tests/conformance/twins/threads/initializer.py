# python: real
# Each thread of a pool is initialised before its first work; if that fails, the pool is broken.
import contextvars
import time
from concurrent.futures import BrokenExecutor, ThreadPoolExecutor

variable = contextvars.ContextVar("variable", default="default")


def initialise(name):
    print("initialise", name)
    variable.set(name)


def work(seconds):
    time.sleep(seconds)
    return variable.get()


def fails():
    raise ValueError("no thread")


with ThreadPoolExecutor(2, initializer=initialise, initargs=("worker",)) as pool:
    first = pool.submit(work, 0.3)
    time.sleep(0.1)
    second = pool.submit(work, 0.4)
    print(first.result(), second.result())
    print(pool.submit(work, 0.1).result())

with ThreadPoolExecutor(1, initializer=fails) as pool:
    future = pool.submit(work, 0)
    try:
        future.result()
    except BrokenExecutor as error:
        print(type(error).__name__, error)
    try:
        pool.submit(work, 0)
    except BrokenExecutor as error:
        print(type(error).__name__, error)
