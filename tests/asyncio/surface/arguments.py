"""Writes down what CPython says to too few and to too many arguments, a call a line: `path(how many)`, a tab, its words.

    python3.14 tests/asyncio/surface/arguments.py > tests/asyncio/surface/arguments.txt

No call here has a number of arguments that its function takes, so none does anything.
"""

import asyncio
import concurrent.futures
import contextlib
import contextvars
import inspect
import logging
import platform
import sys
import time
import warnings

# How few and how many are taken, where CPython's `inspect.signature` does not tell.
UNTOLD = {
    "asyncio.Future.add_done_callback": (1, 1), "asyncio.Task.add_done_callback": (1, 1),
    "contextvars.ContextVar.get": (0, 1), "time.asctime": (0, 1), "time.ctime": (0, 1), "time.gmtime": (0, 1),
    "time.localtime": (0, 1), "time.strftime": (1, 2),
}
MODULES = {
    "asyncio": asyncio, "concurrent.futures": concurrent.futures, "contextlib": contextlib, "contextvars": contextvars,
    "inspect": inspect, "logging": logging, "sys": sys, "time": time,
}
# What `__all__` leaves out, or more names than programs here can import.
NAMES = {
    "contextlib": [*contextlib.__all__, "aclosing"],
    "inspect": ["isasyncgen", "isawaitable", "iscoroutine", "iscoroutinefunction"],
    "sys": ["exit"],
    "time": [name for name in dir(time) if not name.startswith("_")],
}


def bounds(path, function):
    try:
        parameters = inspect.signature(function).parameters.values()
    except (TypeError, ValueError):
        return UNTOLD.get(path)
    positional = [each for each in parameters if each.kind in (each.POSITIONAL_ONLY, each.POSITIONAL_OR_KEYWORD)]
    least = sum(each.default is each.empty for each in positional)
    has_args = any(each.kind is each.VAR_POSITIONAL for each in parameters)
    return least, None if has_args else len(positional)


def said(path, function, count):
    try:
        function(*[None] * count)
    except TypeError as error:
        print(f"{path}({count})\t{error}")


def record(path, function):
    found = bounds(path, function)
    if found is None:
        return
    least, most = found
    for count in range(least):
        said(path, function, count)
    if most is not None:
        said(path, function, most + 1)
        said(path, function, most + 2)


def instances(loop, server, writer):
    async def nothing():
        pass

    return {
        "asyncio": [
            loop.create_task(nothing()), loop.create_future(), asyncio.Lock(), asyncio.Event(), asyncio.Condition(),
            asyncio.Semaphore(), asyncio.BoundedSemaphore(), asyncio.Barrier(1), asyncio.Queue(), asyncio.LifoQueue(),
            asyncio.PriorityQueue(), asyncio.TaskGroup(), asyncio.Timeout(None), asyncio.Runner(),
            loop.call_soon(print), loop.call_later(0, print), loop, asyncio.StreamReader(), writer, server,
            writer.transport,
        ],
        "concurrent.futures": [concurrent.futures.Future(), concurrent.futures.ThreadPoolExecutor()],
        "contextlib": [contextlib.AsyncExitStack(), contextlib.ExitStack()],
        "contextvars": [contextvars.Context(), contextvars.ContextVar("v")],
        "logging": [logging.getLogger("x"), logging.StreamHandler()],
    }


NAMED = {"_UnixSelectorEventLoop": "EventLoop", "_SelectorSocketTransport": "Transport"}


async def main():
    accepted = asyncio.get_running_loop().create_future()
    server = await asyncio.start_server(lambda reader, writer: accepted.set_result(writer), "127.0.0.1", 0)
    _, other = await asyncio.open_connection(*server.sockets[0].getsockname())
    writer = await accepted
    for module_name, module in MODULES.items():
        for name in sorted(set(NAMES.get(module_name) or module.__all__)):
            value = getattr(module, name)
            is_error = inspect.isclass(value) and issubclass(value, BaseException)
            if callable(value) and not is_error and not name.startswith("_"):
                record(f"{module_name}.{name}", value)
    for module_name, objects in instances(asyncio.get_running_loop(), server, writer).items():
        for each in objects:
            kind = NAMED.get(type(each).__name__, type(each).__name__)
            for name in dir(each):
                method = None if name.startswith("_") else getattr(each, name, None)
                if callable(method) and not inspect.isclass(method):
                    record(f"{module_name}.{kind}.{name}", method)
    other.close()
    writer.close()
    server.close()


warnings.simplefilter("ignore")
print(f"# CPython {platform.python_version()} on Linux; written by arguments.py")
asyncio.run(main())
