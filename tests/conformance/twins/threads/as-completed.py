# python: real
# concurrent.futures.as_completed: in order of completion; its timeout says how many are unfinished.
import time
from concurrent import futures


def work(name, seconds):
    time.sleep(seconds)
    return name


with futures.ThreadPoolExecutor(4) as pool:
    jobs = [pool.submit(work, *job) for job in [("a", 0.3), ("b", 0.1), ("c", 0.5)]]
    for future in futures.as_completed(jobs):
        print(future.result())
    for future in futures.as_completed(jobs[:1] * 2):
        print("done already:", future.result())
    jobs = [pool.submit(work, *job) for job in [("d", 0.1), ("e", 0.6), ("f", 0.7)]]
    try:
        for future in futures.as_completed(jobs, timeout=0.3):
            print(future.result())
    except TimeoutError as error:
        print(repr(error))
    print("blocks until the rest is done")
print([job.result() for job in jobs])
