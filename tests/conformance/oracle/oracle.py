"""The oracle: CPython 3.14 on virtual time, telling what a program prints.

Runs inside pyodide. The event loop is CPython's own `BaseEventLoop` with CPython's own (C) tasks and futures; what is
patched is what makes a run repeatable, and nothing else. The whole list, each with its reason:

 1. select(timeout) advances a fake clock instead of waiting. Nothing ever waits for real.
 2. time.time, monotonic, perf_counter, their _ns forms, sleep, localtime, gmtime, strftime, ctime and asctime read or
    move that clock. UTC, from a fixed whole second (EPOCH), so that '%X' is the same everywhere.
 3. Timers with equal deadlines fire first come, first served. heapq is not stable: with real clocks two deadlines
    never tie, with virtual ones they always do. (base_events sees a `heapq` that keeps its list sorted, a valid heap.)
 4. Sets keep the order of insertion: in asyncio's tasks and taskgroups, in the program itself, and in the sets that
    all_tasks() and the registry of async generators give. CPython's order hangs on addresses.
 5. After 10,000 turns with something ready while a timer waits, without time passing in between, each further one costs
    100 us, so that busy waiting for a timer ends, as it does where time is real.
 6. Nothing ready and no timer: CPython would block for ever. The run stops there, with outcome 'deadlock' and the
    names of the tasks that wait; nothing that happens afterwards is recorded.
 7. asyncio (with its C half) is imported anew for each program, so that Task-N starts at 1.
 8. When the program has ended its globals are cleared and garbage is collected, as at the interpreter's exit.
 9. The running loop that pyodide itself keeps is unset.
10. A program that takes more than TURNS turns of the loop is stopped, with outcome 'endless'.
"""

import ast
import bisect
import gc
import importlib.abc
import importlib.util
import io
import itertools
import linecache
import logging
import os
import sys
import time
import traceback
import types
import warnings
import weakref

#: 2024-01-01 00:00:00 UTC. The same as the runtime's (src/asyncio/state.ts).
EPOCH = 1704067200
FREE_TURNS = 10_000
BUSY_TURN_COSTS = 100e-6
TURNS = 2_000_000
FILE = "main.py"


class Stopped(BaseException):
    """Ends the run from within select()."""


class Clock:
    now = 0.0


real_gmtime, real_strftime, real_asctime = time.gmtime, time.strftime, time.asctime


def patch_time():
    def now_struct(seconds=None):
        return real_gmtime(EPOCH + Clock.now if seconds is None else seconds)

    def sleep(seconds):
        if seconds < 0:
            raise ValueError("sleep length must be non-negative")
        Clock.now += seconds

    def nanoseconds(offset):
        return lambda: round((offset + Clock.now) * 1e9)

    time.time = lambda: EPOCH + Clock.now
    time.monotonic = time.perf_counter = lambda: Clock.now
    time.time_ns = nanoseconds(EPOCH)
    time.monotonic_ns = time.perf_counter_ns = nanoseconds(0)
    time.sleep = sleep
    time.gmtime = time.localtime = now_struct
    time.strftime = lambda format, t=None: real_strftime(format, now_struct() if t is None else t)
    time.asctime = lambda t=None: real_asctime(now_struct() if t is None else t)
    time.ctime = lambda seconds=None: real_asctime(now_struct(seconds))


class OrderedSet(set):
    """A set that is walked in the order of insertion. `set` to whoever asks."""

    def __init__(self, items=()):
        super().__init__()
        self._order = {}
        for item in items:
            self.add(item)

    def add(self, item):
        super().add(item)
        self._order.setdefault(item)

    def discard(self, item):
        super().discard(item)
        self._order.pop(item, None)

    def remove(self, item):
        super().remove(item)
        self._order.pop(item)

    def pop(self):
        if not self._order:
            raise KeyError("pop from an empty set")
        item = next(iter(self._order))
        self.remove(item)
        return item

    def clear(self):
        super().clear()
        self._order.clear()

    def copy(self):
        return OrderedSet(self)

    def update(self, *others):
        for other in others:
            for item in other:
                self.add(item)

    def difference_update(self, *others):
        for other in others:
            for item in list(other):
                self.discard(item)

    def intersection_update(self, *others):
        for item in list(self):
            if not all(item in other for other in others):
                self.discard(item)

    def union(self, *others):
        return OrderedSet(itertools.chain(self, *others))

    def difference(self, *others):
        return OrderedSet(item for item in self if not any(item in other for other in others))

    def intersection(self, *others):
        return OrderedSet(item for item in self if all(item in other for other in others))

    def symmetric_difference(self, other):
        return OrderedSet([i for i in self if i not in other] + [i for i in other if i not in self])

    __or__, __sub__, __and__, __xor__ = union, difference, intersection, symmetric_difference

    def __ror__(self, other):
        return OrderedSet(itertools.chain(other, self))

    def __ior__(self, other):
        self.update(other)
        return self

    def __isub__(self, other):
        self.difference_update(other)
        return self

    def __iand__(self, other):
        self.intersection_update(other)
        return self

    def __iter__(self):
        return iter(self._order)

    def __repr__(self):
        return "{" + ", ".join(map(repr, self)) + "}" if self else "set()"

    __hash__ = None


OrderedSet.__name__ = OrderedSet.__qualname__ = "set"
OrderedSet.__module__ = "builtins"


class SetsInOrder(ast.NodeTransformer):
    """`{a, b}` and `{x for ...}` become ordered sets too."""

    @staticmethod
    def ordered(node, content):
        call = ast.Call(ast.Name("__ordered_set__", ast.Load()), [content], [])
        return ast.fix_missing_locations(ast.copy_location(call, node))

    def visit_Set(self, node):
        self.generic_visit(node)
        return self.ordered(node, ast.copy_location(ast.List(node.elts, ast.Load()), node))

    def visit_SetComp(self, node):
        self.generic_visit(node)
        return self.ordered(node, ast.copy_location(ast.ListComp(node.elt, node.generators), node))


class SortedHeap:
    """What base_events knows as `heapq`: equal deadlines stay in the order of arrival."""

    @staticmethod
    def heappush(heap, timer):
        bisect.insort_right(heap, timer, key=lambda t: t._when)

    @staticmethod
    def heappop(heap):
        return heap.pop(0)

    @staticmethod
    def heapify(heap):
        heap.sort(key=lambda t: t._when)


class AsyncioFinder(importlib.abc.MetaPathFinder, importlib.abc.Loader):
    """Imports asyncio from code compiled once: asyncio is imported anew for every program."""

    def __init__(self):
        self.codes = {}

    def find_spec(self, name, path, target=None):
        if name != "asyncio" and not name.startswith("asyncio."):
            return None
        if name not in self.codes:
            sys.meta_path.remove(self)
            try:
                spec = importlib.util.find_spec(name)
            finally:
                sys.meta_path.insert(0, self)
            if spec is None:
                return None
            tree = ast.parse(spec.loader.get_source(name))
            if name in ("asyncio.tasks", "asyncio.taskgroups"):
                tree = SetsInOrder().visit(tree)
            self.codes[name] = compile(tree, spec.origin, "exec"), spec
        found = self.codes[name][1]
        spec = importlib.util.spec_from_loader(name, self, origin=found.origin, is_package=name == "asyncio")
        spec.has_location = True
        if found.submodule_search_locations is not None:
            spec.submodule_search_locations = list(found.submodule_search_locations)
        return spec

    def exec_module(self, module):
        module.__dict__["set"] = module.__dict__["__ordered_set__"] = OrderedSet
        exec(self.codes[module.__name__][0], module.__dict__)


class Run:
    """One program's recording."""

    #: The program that is running now.
    now = None

    def __init__(self):
        Run.now = self
        Clock.now = 0.0
        self.turns = 0
        self.open = True
        self.outcome = "finished"
        self.waiting = []
        self.streams = {"stdout": Recorder(self), "stderr": Recorder(self)}

    def stop(self, outcome, waiting=()):
        if self.open:
            self.open, self.outcome, self.waiting = False, outcome, list(waiting)


class Recorder(io.TextIOBase):
    """A stream that keeps, for each line, the virtual time at which it was completed."""

    def __init__(self, run):
        self.run, self.lines, self.partial = run, [], ""

    def writable(self):
        return True

    def write(self, text):
        if self.run.open:
            *whole, self.partial = (self.partial + text).split("\n")
            self.lines += [[round(Clock.now, 9), line] for line in whole]
        return len(text)

    def finished(self):
        return self.lines + ([[round(Clock.now, 9), self.partial]] if self.partial else [])


def import_asyncio():
    """asyncio anew, with a loop whose selector advances the clock."""
    for name in list(sys.modules):
        if name in ("asyncio", "_asyncio") or name.startswith("asyncio."):
            del sys.modules[name]
    import asyncio
    from asyncio import base_events, tasks, unix_events

    asyncio._set_running_loop(None)
    base_events.heapq = SortedHeap
    order = weakref.WeakKeyDictionary()
    count = itertools.count()
    #: Numbers of the tasks that create_task() is making now: an eager one runs, and makes others, inside it.
    being_made = []

    all_tasks = tasks.all_tasks

    def ordered_all_tasks(loop=None):
        if loop is None:
            loop = asyncio.get_running_loop()
        return OrderedSet(sorted(all_tasks(loop), key=lambda task: order.get(task, -1)))

    tasks.all_tasks = asyncio.all_tasks = ordered_all_tasks

    def without_this_frame(made):
        """In debug mode things remember the stack of their making, without the loop's own method."""
        if made._source_traceback:
            del made._source_traceback[-1]
        return made

    class Selector:
        def __init__(self, loop):
            self.loop = loop
            self.busy_turns = 0

        def select(self, timeout):
            run, loop = Run.now, self.loop
            run.turns += 1
            if not run.open:
                raise Stopped
            if run.turns > TURNS:
                run.stop("endless")
                raise Stopped
            if timeout is None:
                names = [task.get_name() for task in ordered_all_tasks(loop)]
                run.stop("deadlock", names)
                raise Stopped
            if timeout > 0:
                # Exactly the deadline: now + (when - now) may miss it by a rounding.
                Clock.now = min(loop._scheduled[0]._when, Clock.now + base_events.MAXIMUM_SELECT_TIMEOUT)
            if not loop._ready:
                self.busy_turns = 0
            elif loop._scheduled:
                self.busy_turns += 1
                if self.busy_turns > FREE_TURNS:
                    Clock.now += BUSY_TURN_COSTS
            return []

    class _UnixSelectorEventLoop(base_events.BaseEventLoop):
        def __init__(self):
            super().__init__()
            self._selector = Selector(self)
            self._clock_resolution = 1e-9
            self._asyncgens.data = OrderedSet()

        def create_task(self, coro, **kwargs):
            being_made.append(next(count))
            try:
                task = super().create_task(coro, **kwargs)
                order.setdefault(task, being_made[-1])
            finally:
                being_made.pop()
            return without_this_frame(task)

        def call_soon(self, callback, *args, context=None):
            # Task(coro) without create_task(): its first step tells the order of creation.
            if type(callback).__name__ == "TaskStepMethWrapper":
                for referent in gc.get_referents(callback):
                    if isinstance(referent, tasks.Task) and referent not in order:
                        order[referent] = being_made[-1] if being_made else next(count)
            return without_this_frame(super().call_soon(callback, *args, context=context))

        def _process_events(self, events):
            pass

        def _write_to_self(self):
            pass

    _UnixSelectorEventLoop.__module__ = "asyncio.unix_events"
    _UnixSelectorEventLoop.__qualname__ = "_UnixSelectorEventLoop"
    unix_events._UnixDefaultEventLoopPolicy._loop_factory = _UnixSelectorEventLoop
    unix_events.SelectorEventLoop = asyncio.SelectorEventLoop = asyncio.EventLoop = _UnixSelectorEventLoop
    return asyncio


def exited(code):
    """How SystemExit ends the process: quietly, or with an exit code; what is no number goes to stderr."""
    if code is not None and not isinstance(code, int):
        print(code, file=sys.stderr)
        code = 1
    status = int(code or 0) & 0xFF
    return f"exit {status}" if status else None


def run_program(source, options):
    """Runs a program as `python main.py` would; gives what it printed, with times, and how it ended."""
    run = Run()
    saved = sys.stdout, sys.stderr, sys.modules.get("__main__"), sys.unraisablehook
    sys.stdout, sys.stderr = run.streams["stdout"], run.streams["stderr"]
    os.environ.pop("PYTHONASYNCIODEBUG", None)
    if "debug" in options:
        os.environ["PYTHONASYNCIODEBUG"] = "1"
    main = types.ModuleType("__main__")
    linecache.cache[FILE] = (len(source), None, source.splitlines(True), FILE)
    error = None
    with warnings.catch_warnings():
        if "warn" in options:
            warnings.simplefilter("default")
        import_asyncio()
        sys.modules["__main__"] = main
        main.__dict__.update(__file__=FILE, set=OrderedSet, __ordered_set__=OrderedSet)
        try:
            code = compile(SetsInOrder().visit(ast.parse(source, FILE)), FILE, "exec")
            exec(code, main.__dict__)
        except Stopped:
            pass
        except SystemExit as e:
            if run.open:
                error = exited(e.code)
        except BaseException as e:
            if run.open:
                run.outcome = "failed"
                error = "".join(traceback.format_exception_only(e)).strip().split("\n")[0]
                traceback.print_exception(e.with_traceback(e.__traceback__ and e.__traceback__.tb_next))
        ended = Clock.now
        for private in (True, False):
            for name in list(main.__dict__):
                if name.startswith("_") is private and not name.startswith("__"):
                    main.__dict__[name] = None
        gc.collect()
        run.open = False
    logging.disable(logging.NOTSET)
    logging.Logger.manager.loggerDict.clear()
    logging.root.handlers.clear()
    logging.root.setLevel(logging.WARNING)
    logging.root.disabled = False
    sys.stdout, sys.stderr, old_main, sys.unraisablehook = saved
    if old_main is not None:
        sys.modules["__main__"] = old_main
    return {
        "outcome": run.outcome,
        "error": error,
        "waiting": run.waiting,
        "stdout": run.streams["stdout"].finished(),
        "stderr": run.streams["stderr"].finished(),
        "duration": round(ended, 9),
    }


def run_fuzz_programs(interpreter, programs):
    """Runs random programs (tests/conformance/fuzz) with asyncio imported once; gives how each ended, and its log."""
    names = {"__name__": "__fuzz__"}
    saved = sys.stdout, sys.stderr
    results = []
    try:
        import_asyncio()
        exec(compile(interpreter, "interpreter.py", "exec"), names)
        for program in programs:
            run = Run()
            sys.stdout, sys.stderr = run.streams["stdout"], run.streams["stderr"]
            try:
                # Each program logs to its own stream: what a stopped one still has to say when it is collected is lost.
                names["interpret"](program, lambda text, out=run.streams["stdout"]: out.write(text + "\n"))
            except Stopped:
                pass
            run.open = False
            results.append([run.outcome, [line for _, line in run.streams["stdout"].lines]])
        gc.collect()
    finally:
        sys.stdout, sys.stderr = saved
    return results


patch_time()
sys.meta_path.insert(0, AsyncioFinder())
