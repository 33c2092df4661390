"""Runs a random program (program.ts) in CPython; `interpreter.learner.ts` is the same, statement by statement.

`interpret(program, log)` gives nothing back: what happened stands in the log.
"""

import asyncio
import contextvars
import gc

SLOTS, LOCKS, CONDITIONS, EVENTS, FUTURES, VARIABLES = 6, 2, 2, 2, 3, 2


def show(value):
    if isinstance(value, BaseException):
        return repr(value).split("<")[0]
    if isinstance(value, list):
        return "[" + ", ".join(show(item) for item in value) + "]"
    return repr(value)


class Interpreter:
    def __init__(self, program, log):
        self.program = program
        self.log = log
        self.over = False
        self.instances = 0
        self.slots = [None] * SLOTS
        self.labels = {}
        self.futures = [None] * FUTURES
        self.locks = [asyncio.Lock() for _ in range(LOCKS)]
        self.conditions = [asyncio.Condition() for _ in range(CONDITIONS)]
        self.events = [asyncio.Event() for _ in range(EVENTS)]
        self.semaphores = [asyncio.Semaphore(n) for n in program["semaphores"]]
        self.barriers = [asyncio.Barrier(n) for n in program["barriers"]]
        self.queues = [getattr(asyncio, kind)(n) for kind, n in zip(program["kinds"], program["queues"])]
        self.variables = [contextvars.ContextVar(f"v{i}", default="unset") for i in range(VARIABLES)]
        self.unread = []

    def say(self, me, *words):
        time = asyncio.get_running_loop().time()
        self.log(f"{time:.6f} {me['label']} " + " ".join(words))

    def make(self, body):
        self.instances += 1
        number = self.instances
        return number, self.run(body, {"label": f"b{body}#{number}", "number": number, "timeouts": [], "groups": [], "tokens": []})

    async def run(self, body, me):
        self.say(me, "begins")
        try:
            signal = await self.block(self.program["bodies"][body], me)
        except BaseException as error:
            self.say(me, "fails", show(error), str(asyncio.current_task().cancelling()))
            raise
        value = None if signal is None else signal[0]
        self.say(me, "returns", show(value))
        return value

    async def block(self, statements, me):
        for statement in statements:
            if self.over:
                return
            signal = await self.step(statement, me)
            if signal is not None:
                return signal

    def spawn(self, slot, body, create, eager=False):
        number, coroutine = self.make(body)
        task = create(coroutine, eager_start=True) if eager else create(coroutine)
        self.slots[slot] = (number, task)
        self.labels[task] = f"b{body}#{number}"

    def item(self, item, me):
        """What an item stands for, or None if there is nothing (or waiting for it would make a ring)."""
        if "slot" in item:
            held = self.slots[item["slot"]]
            return held[1] if held is not None and held[0] > me["number"] else None
        if "body" in item:
            return self.make(item["body"])[1]
        if "sleep" in item:
            return asyncio.sleep(item["sleep"], f"slept {item['sleep']}")
        return self.futures[item["future"]]

    def items(self, items, me):
        return [found for found in (self.item(item, me) for item in items) if found is not None]

    def act(self, action):
        me = {"label": "callback"}
        do = action["do"]
        if do == "log":
            self.say(me, action["what"])
        elif do == "cancel":
            if (held := self.slots[action["slot"]]) is not None:
                self.say(me, "cancel", show(held[1].cancel(action["message"])))
        elif do == "set":
            self.events[action["event"]].set()
        elif do == "resolve":
            future = self.futures[action["future"]]
            if future is not None and not future.done():
                future.set_result("from a callback")
        elif do == "variable":
            self.say(me, "variable", self.variables[action["id"]].get())
        else:
            try:
                self.queues[action["queue"]].put_nowait("from a callback")
            except (asyncio.QueueFull, asyncio.QueueShutDown) as error:
                self.say(me, show(error))

    async def step(self, s, me):
        op = s["op"]
        if op == "log":
            self.say(me, s["what"])
        elif op == "sleep":
            await asyncio.sleep(s["seconds"])
        elif op == "spawn":
            self.spawn(s["slot"], s["body"], asyncio.create_task, s["eager"])
        elif op == "await":
            if (awaitable := self.item(s["item"], me)) is not None:
                self.say(me, "got", show(await awaitable))
        elif op == "cancel":
            if (held := self.slots[s["slot"]]) is not None:
                self.say(me, "cancel", show(held[1].cancel(s["message"])), str(held[1].cancelling()))
        elif op == "cancel-self":
            self.say(me, "cancel self", show(asyncio.current_task().cancel(s["message"])))
        elif op == "uncancel":
            self.say(me, "uncancel", str(asyncio.current_task().uncancel()))
        elif op == "gather":
            results = await asyncio.gather(*self.items(s["items"], me), return_exceptions=s["collect"])
            self.say(me, "gathered", show(results))
        elif op == "wait":
            await self.wait(s, me)
        elif op == "as-completed":
            await self.as_completed(s, me)
        elif op == "wait-for":
            if (awaitable := self.item(s["item"], me)) is not None:
                self.say(me, "in time", show(await asyncio.wait_for(awaitable, s["timeout"])))
        elif op == "shield":
            if (awaitable := self.item(s["item"], me)) is not None:
                self.say(me, "shielded", show(await asyncio.shield(awaitable)))
        elif op == "timeout":
            return await self.timeout(s, me)
        elif op == "reschedule":
            if me["timeouts"]:
                when = None if s["seconds"] is None else asyncio.get_running_loop().time() + s["seconds"]
                me["timeouts"][-1].reschedule(when)
        elif op == "group":
            return await self.group(s, me)
        elif op == "group-spawn":
            if me["groups"]:
                self.spawn(s["slot"], s["body"], me["groups"][-1].create_task, s["eager"])
        elif op == "try":
            return await self.attempt(s, me)
        elif op == "raise":
            raise (ValueError if s["error"] == "ValueError" else KeyError)(s["text"])
        elif op == "return":
            return [s["value"]]
        elif op == "repeat":
            for _ in range(s["times"]):
                if (signal := await self.block(s["body"], me)) is not None:
                    return signal
        else:
            return await self.synchronise(s, me)

    async def wait(self, s, me):
        tasks = self.items([{"slot": slot} for slot in s["slots"]], me)
        if not tasks:
            return
        done, pending = await asyncio.wait(tasks, timeout=s["timeout"], return_when=s["when"])
        self.say(me, "done", show([self.labels[t] for t in done]), "pending", show([self.labels[t] for t in pending]))

    async def as_completed(self, s, me):
        if s["plain"]:
            for each in asyncio.as_completed(self.items(s["items"], me), timeout=s["timeout"]):
                self.say(me, "completed", show(await each))
        else:
            async for each in asyncio.as_completed(self.items(s["items"], me), timeout=s["timeout"]):
                self.say(me, "completed", show(await each))

    async def timeout(self, s, me):
        seconds = s["seconds"]
        if s["at"]:
            made = asyncio.timeout_at(None if seconds is None else asyncio.get_running_loop().time() + seconds)
        else:
            made = asyncio.timeout(seconds)
        async with made as deadline:
            me["timeouts"].append(deadline)
            try:
                return await self.block(s["body"], me)
            finally:
                me["timeouts"].pop()
                self.say(me, "leaves timeout", show(deadline.expired()))

    async def group(self, s, me):
        async with asyncio.TaskGroup() as group:
            me["groups"].append(group)
            try:
                for child in s["children"]:
                    self.spawn(child["slot"], child["body"], group.create_task)
                return await self.block(s["body"], me)
            finally:
                me["groups"].pop()
                self.say(me, "leaves group")

    async def attempt(self, s, me):
        try:
            return await self.block(s["body"], me)
        except BaseException as error:
            cancelled = isinstance(error, asyncio.CancelledError)
            if s["catches"] is None or s["catches"] == ("error" if cancelled else "cancel"):
                raise
            self.say(me, "catches", show(error), str(asyncio.current_task().cancelling()))
            signal = await self.block(s["handler"], me)
            if s["reraise"]:
                raise
            return signal
        finally:
            if s["finally"]:
                self.say(me, "finally")
                await self.block(s["finally"], me)

    async def synchronise(self, s, me):
        op = s["op"]
        if op == "with":
            thing = getattr(self, s["what"] + "s")[s["id"]]
            async with thing:
                self.say(me, "holds", s["what"])
                return await self.block(s["body"], me)
        elif op == "release":
            if s["what"] == "lock":
                self.locks[s["id"]].release()
            else:
                self.semaphores[s["id"]].release()
        elif op == "condition-wait":
            self.say(me, "woken", show(await self.conditions[s["id"]].wait()))
        elif op == "condition-wait-for":
            event = self.events[s["event"]]
            self.say(me, "fulfilled", show(await self.conditions[s["id"]].wait_for(event.is_set)))
        elif op == "notify":
            if s["n"] is None:
                self.conditions[s["id"]].notify_all()
            else:
                self.conditions[s["id"]].notify(s["n"])
        elif op == "event":
            event = self.events[s["id"]]
            if s["how"] == "wait":
                self.say(me, "event", show(await event.wait()))
            elif s["how"] == "set":
                event.set()
            else:
                event.clear()
        elif op == "barrier":
            self.say(me, "passes barrier", show(await self.barriers[s["id"]].wait()))
        elif op == "queue":
            await self.queue(self.queues[s["id"]], s["how"], me)
        elif op == "future":
            self.future(s, me)
        elif op == "call":
            loop = asyncio.get_running_loop()
            if s["later"] is None:
                loop.call_soon(self.act, s["action"])
            else:
                loop.call_later(s["later"], self.act, s["action"])
        elif op == "generate":
            await self.iterate(s, me)
        else:
            self.observe(s, me)

    def observe(self, s, me):
        op = s["op"]
        if op == "variable":
            variable = self.variables[s["id"]]
            if s["how"] == "set":
                me["tokens"].append((variable, variable.set("set by " + me["label"])))
            elif s["how"] == "reset":
                if me["tokens"]:
                    last, token = me["tokens"].pop()
                    last.reset(token)
            self.say(me, "variable", variable.get())
        elif op == "state":
            self.say(
                me,
                show([lock.locked() for lock in self.locks]),
                show([semaphore.locked() for semaphore in self.semaphores]),
                show([event.is_set() for event in self.events]),
                show([queue.qsize() for queue in self.queues]),
            )
        elif (held := self.slots[s["slot"]]) is None:
            return
        elif op == "watch":
            if s["remove"]:
                self.say(me, "removed", str(held[1].remove_done_callback(self.watch)))
            else:
                held[1].add_done_callback(self.watch)
        elif not held[1].done():
            self.say(me, "not done", str(held[1].cancelling()))
        elif held[1].cancelled():
            self.say(me, "cancelled")
        elif (error := held[1].exception()) is not None:
            self.say(me, "failed", show(error))
        else:
            self.say(me, "has", show(held[1].result()))

    def watch(self, task):
        what = "cancelled" if task.cancelled() else "done"
        self.say({"label": "watch"}, self.labels[task], what, self.variables[0].get())

    async def queue(self, queue, how, me):
        if how == "put":
            await queue.put(me["label"])
            self.say(me, "put", str(queue.qsize()))
        elif how == "get":
            self.say(me, "item", show(await queue.get()), str(queue.qsize()))
        elif how == "put_nowait":
            queue.put_nowait(me["label"])
        elif how == "get_nowait":
            self.say(me, "item", show(queue.get_nowait()))
        elif how == "task_done":
            queue.task_done()
        elif how == "join":
            await queue.join()
            self.say(me, "joined")
        else:
            queue.shutdown(immediate=how == "shutdown-now")

    def future(self, s, me):
        how, id = s["how"], s["id"]
        if how == "new":
            self.futures[id] = asyncio.get_running_loop().create_future()
        elif (future := self.futures[id]) is not None:
            if how == "result":
                future.set_result(me["label"])
            elif how == "error":
                future.set_exception(ValueError("set by " + me["label"]))
            else:
                self.say(me, "future cancelled", show(future.cancel()))

    async def generator(self, steps, me):
        try:
            for i, step in enumerate(steps):
                await self.block(step, me)
                yield i
        finally:
            self.say(me, "generator ends")

    async def iterate(self, s, me):
        generator = self.generator(s["steps"], me)
        async for value in generator:
            self.say(me, "value", show(value))
            if value == s["stopAfter"]:
                break
        if s["close"]:
            await generator.aclose()
        self.say(me, "leaves loop")

    async def main(self):
        me = {"label": "main", "number": 0}
        loop = asyncio.get_running_loop()
        loop.set_exception_handler(self.handle)
        if self.program["eagerFactory"]:
            loop.set_task_factory(asyncio.eager_task_factory)
        try:
            self.say(me, "result", show(await self.make(0)[1]))
        except BaseException as error:
            self.say(me, "error", show(error))
        self.say(me, "left", str(len(asyncio.all_tasks()) - 1))

    def handle(self, loop, context):
        message = context["message"]
        error = context.get("exception")
        if "never retrieved" in message or "destroyed" in message:
            self.unread.append(message + " " + show(error))
            return
        self.log("handler " + message.split(" at ")[0].split("<")[0] + ("" if error is None else " " + show(error)))


def interpret(program, log):
    interpreter = Interpreter(program, log)
    try:
        asyncio.run(interpreter.main(), debug=program["debug"])
    except (Exception, asyncio.CancelledError) as error:
        log("run raises " + show(error))
    finally:
        # A program that was stopped is collected later: what its handlers would still do must not meet the next one's tasks.
        interpreter.over = True
    if program["reports"]:
        # What waits for a shared thing is held by it: nothing may be held any more.
        for name in ("slots", "labels", "futures", "queues", "locks", "conditions", "events", "semaphores", "barriers"):
            setattr(interpreter, name, None)
        gc.collect()
        for line in sorted(interpreter.unread):
            log("unread " + line)
    log("closed")
