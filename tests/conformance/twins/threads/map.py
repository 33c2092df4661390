# python: real
# executor.map: all at once, results in order, an error where its turn comes, a timeout over all.
import time
from concurrent.futures import ThreadPoolExecutor


def work(name, seconds):
    time.sleep(seconds)
    print(name, "ends")
    if name == "bad":
        raise ValueError(name)
    return name.upper()


with ThreadPoolExecutor(4) as pool:
    print(list(pool.map(work, ["a", "b", "c"], [0.3, 0.1, 0.2])))
    results = pool.map(work, ["d", "bad", "e"], [0.3, 0.1, 0.2])
    print(next(results))
    try:
        next(results)
    except ValueError as error:
        print(repr(error))
    print(list(results))
    try:
        for result in pool.map(work, ["f", "g"], [0.1, 0.5], timeout=0.3):
            print(result)
    except TimeoutError as error:
        print(repr(error))
    print("waits for the rest")
print("left")
