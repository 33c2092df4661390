"""Writes down CPython's surface, a line a name: what is public in the modules that the course has, with parameters.

    python3.14 tests/asyncio/surface/record.py > tests/asyncio/surface/cpython.txt

Names and parameters are facts about CPython; nothing else of it is taken. `surface.test.ts` compares ours with them.
"""

import asyncio
import builtins
import concurrent.futures
import contextlib
import contextvars
import inspect
import logging
import platform
import time
import warnings

# Classes of which every public member counts, with what makes one where its instances have more than the class.
# Others are only named.
CLASSES = {
    "asyncio": {
        "Task": None, "Future": None, "Lock": asyncio.Lock, "Event": asyncio.Event, "Condition": asyncio.Condition,
        "Semaphore": asyncio.Semaphore, "BoundedSemaphore": asyncio.BoundedSemaphore, "Barrier": lambda: asyncio.Barrier(2),
        "Queue": asyncio.Queue, "LifoQueue": asyncio.LifoQueue, "PriorityQueue": asyncio.PriorityQueue,
        "TaskGroup": asyncio.TaskGroup, "Timeout": lambda: asyncio.Timeout(None), "Runner": asyncio.Runner,
        "Handle": None, "TimerHandle": None, "EventLoop": asyncio.new_event_loop, "StreamReader": None,
        "StreamWriter": None, "Server": None, "IncompleteReadError": lambda: asyncio.IncompleteReadError(b"", 1),
        "LimitOverrunError": lambda: asyncio.LimitOverrunError("", 1),
    },
    "contextlib": dict.fromkeys(["AsyncExitStack", "ExitStack", "aclosing", "closing", "nullcontext", "suppress"]),
    "contextvars": dict.fromkeys(["Context", "ContextVar", "Token"]),
    "concurrent.futures": dict.fromkeys(["Future", "Executor", "ThreadPoolExecutor", "ProcessPoolExecutor"]),
    "logging": {
        "Logger": lambda: logging.Logger("x"), "Handler": logging.Handler, "StreamHandler": logging.StreamHandler,
        "Formatter": logging.Formatter, "LogRecord": lambda: logging.makeLogRecord({}),
    },
    "builtins": dict.fromkeys(["BaseExceptionGroup", "ExceptionGroup"]),
}
MODULES = {
    "asyncio": asyncio,
    "contextlib": contextlib,
    "contextvars": contextvars,
    "concurrent.futures": concurrent.futures,
    "logging": logging,
    "time": time,
    "builtins": builtins,
}
# Dunder methods that programs call, or `async with` and `async for` do for them.
SPECIAL = {"__aenter__", "__aexit__", "__enter__", "__exit__", "__aiter__", "__anext__", "__await__"}


def public_names(module):
    if module is builtins:
        return [name for name in dir(module) if isinstance(getattr(module, name), type) and issubclass(getattr(module, name), BaseException)]
    names = list(getattr(module, "__all__", None) or [name for name in dir(module) if not name.startswith("_")])
    if module is contextlib:
        names.append("aclosing")
    return sorted(set(names))


def is_public(name):
    return not name.startswith("_") or name in SPECIAL


def parameters(callable_):
    """`(a, /, b=1, *, c=None)`; `(?)` where CPython does not tell. Defaults that are objects are shown as `...`."""
    try:
        signature = inspect.signature(callable_)
    except (TypeError, ValueError):
        return "(?)"
    kept = [each for each in signature.parameters.values() if each.name not in ("self", "cls")]
    plain = []
    for each in kept:
        default = each.default
        if default is not each.empty and not isinstance(default, (int, float, str, bytes, tuple, type(None))):
            default = ...
        elif default is not each.empty and type(default) not in (int, float, bool, str, bytes, tuple, type(None)):
            default = int(default)
        plain.append(each.replace(default=default, annotation=each.empty))
    return str(inspect.Signature(plain)).replace("Ellipsis", "...")


def member_kind(cls, name):
    value = inspect.getattr_static(cls, name)
    if isinstance(value, (staticmethod, classmethod)):
        return "static method"
    if callable(value):
        return "method"
    return "attribute"


def is_coroutine(value):
    return "coroutine " if inspect.iscoroutinefunction(value) else ""


def print_class(path, cls, make):
    print(f"class {path}{parameters(cls)}")
    members = {}
    for name in filter(is_public, dir(cls)):
        kind = member_kind(cls, name)
        if kind == "attribute":
            members[name] = f"attribute {path}.{name}"
        else:
            value = inspect.getattr_static(cls, name) if kind == "method" else getattr(cls, name)
            members[name] = f"{is_coroutine(value)}{kind} {path}.{name}{parameters(value)}"
    for name, value in vars(make()).items() if make else ():
        if is_public(name) and name not in members:
            members[name] = f"method {path}.{name}{parameters(value)}" if callable(value) else f"attribute {path}.{name}"
    for name in sorted(members):
        print(members[name])


def print_module(path, module):
    described = CLASSES.get(path, {})
    for name in public_names(module):
        value = getattr(module, name)
        if name in described:
            print_class(f"{path}.{name}", value, described[name])
        elif inspect.isclass(value):
            print(f"class {path}.{name}(?)")
        elif callable(value):
            print(f"{is_coroutine(value)}function {path}.{name}{parameters(value)}")
        elif not inspect.ismodule(value):
            print(f"value {path}.{name}")


warnings.simplefilter("ignore")
print(f"# CPython {platform.python_version()} on Linux; written by record.py")
for path, module in MODULES.items():
    print_module(path, module)
