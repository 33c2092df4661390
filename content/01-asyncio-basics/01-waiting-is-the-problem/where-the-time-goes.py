# python: real untimed
import time

waited = 0.0
worked = 0.0


def burn(seconds):
    """Keeps the processor busy for this number of seconds."""
    end = time.perf_counter() + seconds
    while time.perf_counter() < end:
        sum(range(1000))


def download(seconds):
    global waited
    start = time.perf_counter()
    time.sleep(seconds)  # the server's time
    waited += time.perf_counter() - start


def shrink():
    global worked
    start = time.perf_counter()
    burn(0.1)  # a tenth of a second of our processor's time
    worked += time.perf_counter() - start


for seconds in [3, 1, 2]:
    download(seconds)
    shrink()
print(f"worked for {worked:.1f} s, waited for {waited:.1f} s")
