"""What the twins about threads import: work for the processor, as `burn` is here."""

import time


def burn(seconds):
    """Computes until this thread has had the processor for so many seconds."""
    end = time.thread_time() + seconds
    while time.thread_time() < end:
        sum(range(1000))
