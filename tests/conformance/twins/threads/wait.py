# python: real
# concurrent.futures.wait: the three conditions, and a timeout.
import time
from concurrent import futures


def work(name, seconds):
    time.sleep(seconds)
    if name == "bad":
        raise ValueError(name)
    return name


def name(future):
    return repr(future.exception()) if future.exception() else future.result()


def show(text, done, not_done):
    print(text, sorted(name(each) for each in done), len(not_done))


with futures.ThreadPoolExecutor(4) as pool:
    jobs = [pool.submit(work, *job) for job in [("a", 0.5), ("bad", 0.3), ("b", 0.1), ("c", 0.7)]]
    show("at once", *futures.wait(jobs, timeout=0))
    show("first", *futures.wait(jobs, return_when=futures.FIRST_COMPLETED))
    show("first again", *futures.wait(jobs, return_when=futures.FIRST_COMPLETED))
    result = futures.wait(jobs, return_when=futures.FIRST_EXCEPTION)
    show("error", result.done, result.not_done)
    show("timeout", *futures.wait(jobs, timeout=0.3))
    show("all", *futures.wait(jobs))
    show("of none", *futures.wait([]))
    try:
        futures.wait(jobs[:1] + [pool.submit(work, "d", 0.1)], return_when="WHENEVER")
    except ValueError as error:
        print(error)
