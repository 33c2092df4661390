# python: real
# shutdown(cancel_futures=True) calls off what has not begun, and waits for what has.
import time
from concurrent.futures import CancelledError, ThreadPoolExecutor


def work(name):
    time.sleep(0.3)
    print(name, "ends")
    return name


pool = ThreadPoolExecutor(2)
futures = [pool.submit(work, "ab"[i % 2] + str(i)) for i in range(1)]
time.sleep(0.1)
futures += [pool.submit(work, name) for name in ("b", "c", "d")]
time.sleep(0.1)
pool.shutdown(cancel_futures=True)
for future in futures:
    try:
        print(future.done(), future.cancelled(), future.result())
    except CancelledError as error:
        print(type(error).__name__, error)
print([future.cancel() for future in futures])
