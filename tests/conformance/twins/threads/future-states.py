# python: real
# A concurrent future: its states, its reprs, what it refuses, its callbacks and what they raise.
import time
from concurrent.futures import Future, InvalidStateError, ThreadPoolExecutor


def fails(future):
    raise ZeroDivisionError("division by zero")


future = Future()
print(future, future.running(), future.done(), future.cancelled())
future.add_done_callback(lambda f: print("first", f.result()))
future.add_done_callback(fails)
future.add_done_callback(lambda f: print("third"))
print(future.set_running_or_notify_cancel(), future)
print(future.cancel(), future.running())
future.set_result(5)
print(future, future.result(), future.exception(), future.cancel())
future.add_done_callback(lambda f: print("at once"))
for attempt in (lambda: future.set_result(6), lambda: future.set_exception(ValueError("late"))):
    try:
        attempt()
    except InvalidStateError as error:
        print(type(error).__name__, error)

failed = Future()
failed.set_exception(ValueError("no"))
print(failed, repr(failed.exception()))
try:
    failed.result()
except ValueError as error:
    print(error is failed.exception())

cancelled = Future()
print(cancelled.cancel(), cancelled.cancel(), cancelled, cancelled.done())
print(cancelled.set_running_or_notify_cancel(), cancelled)

with ThreadPoolExecutor(1) as pool:
    running = pool.submit(time.sleep, 0.3)
    time.sleep(0.1)
    print(running, running.cancel())
    for ask in (running.result, running.exception):
        try:
            ask(timeout=0.05)
        except TimeoutError as error:
            print(repr(error))
    print(running.result(), running)
