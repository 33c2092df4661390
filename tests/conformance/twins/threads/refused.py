# python: real
# What pools and waits refuse, and when; map with a buffer takes its items as results are taken.
import concurrent.futures as futures


def refused(act):
    try:
        print(act())
    except (TypeError, ValueError) as error:
        print(type(error).__name__, error)


def items():
    for item in range(1, 5):
        print("taken", item)
        yield item


refused(lambda: futures.ThreadPoolExecutor(0))
refused(lambda: futures.ThreadPoolExecutor(max_workers=1, initializer=5))
with futures.ThreadPoolExecutor(1) as pool:
    future = pool.submit(abs, -3)
    print(future.result())
    print(len(futures.wait([future], return_when="whatever").done))
    refused(lambda: futures.wait([future, futures.Future()], return_when="whatever"))
    refused(lambda: pool.map(abs, [1], buffersize=0))
    refused(lambda: pool.map(abs, [1], buffersize="x"))
    for result in pool.map(lambda item: item * 2, items(), buffersize=2):
        print("result", result)
