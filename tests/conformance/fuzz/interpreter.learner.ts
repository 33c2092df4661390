// Runs a random program (program.ts) here; `interpreter.py` is the same, statement by statement. An ordinary learner's
// program, compiled by our compiler; only `fuzzProgram` is handed in.
import asyncio from "asyncio";
import contextvars from "contextvars";

const [SLOTS, LOCKS, CONDITIONS, EVENTS, FUTURES, VARIABLES] = [6, 2, 2, 2, 3, 2];

function show(value) {
  if (value instanceof Error) return repr(value).split("<")[0];
  if (Array.isArray(value)) return "[" + value.map(show).join(", ") + "]";
  return repr(value);
}

function times(n, make) {
  return Array.from({ length: n }, make);
}

class Interpreter {
  constructor(program) {
    this.program = program;
    this.instances = 0;
    this.slots = times(SLOTS, () => null);
    this.labels = new Map();
    this.futures = times(FUTURES, () => null);
    this.locks = times(LOCKS, () => new asyncio.Lock());
    this.conditions = times(CONDITIONS, () => new asyncio.Condition());
    this.events = times(EVENTS, () => new asyncio.Event());
    this.semaphores = program.semaphores.map((n) => new asyncio.Semaphore(n));
    this.barriers = program.barriers.map((n) => new asyncio.Barrier(n));
    this.queues = program.queues.map((n, i) => new asyncio[program.kinds[i]](n));
    this.variables = times(VARIABLES, (_, i) => new contextvars.ContextVar(`v${i}`, { default: "unset" }));
    this.unread = [];
    // One function, so that it can be removed again.
    this.watcher = (task) => this.watch(task);
  }

  say(me, ...words) {
    const time = asyncio.get_running_loop().time();
    print(`${time.toFixed(6)} ${me.label} ${words.join(" ")}`);
  }

  make(body) {
    this.instances += 1;
    const number = this.instances;
    return [
      number,
      this.run(body, { label: `b${body}#${number}`, number, timeouts: [], groups: [], tokens: [] }),
    ];
  }

  async run(body, me) {
    this.say(me, "begins");
    let signal;
    try {
      signal = await this.block(this.program.bodies[body], me);
    } catch (error) {
      this.say(me, "fails", show(error), String(asyncio.current_task().cancelling()));
      throw error;
    }
    const value = signal === null ? null : signal[0];
    this.say(me, "returns", show(value));
    return value;
  }

  async block(statements, me) {
    for (const statement of statements) {
      const signal = await this.step(statement, me);
      if (signal !== null && signal !== undefined) return signal;
    }
    return null;
  }

  spawn(slot, body, create, eager = false) {
    const [number, coroutine] = this.make(body);
    const task = eager ? create(coroutine, { eager_start: true }) : create(coroutine);
    this.slots[slot] = [number, task];
    this.labels.set(task, `b${body}#${number}`);
  }

  /** What an item stands for, or null if there is nothing (or waiting for it would make a ring). */
  item(item, me) {
    if ("slot" in item) {
      const held = this.slots[item.slot];
      return held !== null && held[0] > me.number ? held[1] : null;
    }
    if ("body" in item) return this.make(item.body)[1];
    if ("sleep" in item) return asyncio.sleep(item.sleep, `slept ${item.sleep}`);
    return this.futures[item.future];
  }

  items(items, me) {
    return items.map((item) => this.item(item, me)).filter((found) => found !== null);
  }

  act(action) {
    const me = { label: "callback" };
    if (action.do === "log") {
      this.say(me, action.what);
    } else if (action.do === "cancel") {
      const held = this.slots[action.slot];
      if (held !== null) this.say(me, "cancel", show(held[1].cancel(action.message)));
    } else if (action.do === "set") {
      this.events[action.event].set();
    } else if (action.do === "resolve") {
      const future = this.futures[action.future];
      if (future !== null && !future.done()) future.set_result("from a callback");
    } else if (action.do === "variable") {
      this.say(me, "variable", this.variables[action.id].get());
    } else {
      try {
        this.queues[action.queue].put_nowait("from a callback");
      } catch (error) {
        this.say(me, show(error));
      }
    }
  }

  async step(s, me) {
    switch (s.op) {
      case "log":
        this.say(me, s.what);
        return;
      case "sleep":
        await asyncio.sleep(s.seconds);
        return;
      case "spawn":
        this.spawn(s.slot, s.body, (...made) => asyncio.create_task(...made), s.eager);
        return;
      case "await": {
        const awaitable = this.item(s.item, me);
        if (awaitable !== null) this.say(me, "got", show(await awaitable));
        return;
      }
      case "cancel": {
        const held = this.slots[s.slot];
        if (held !== null)
          this.say(me, "cancel", show(held[1].cancel(s.message)), String(held[1].cancelling()));
        return;
      }
      case "cancel-self":
        this.say(me, "cancel self", show(asyncio.current_task().cancel(s.message)));
        return;
      case "uncancel":
        this.say(me, "uncancel", String(asyncio.current_task().uncancel()));
        return;
      case "gather": {
        const results = await asyncio.gather(...this.items(s.items, me), { return_exceptions: s.collect });
        this.say(me, "gathered", show(results));
        return;
      }
      case "wait":
        return await this.wait(s, me);
      case "as-completed":
        return await this.as_completed(s, me);
      case "wait-for": {
        const awaitable = this.item(s.item, me);
        if (awaitable !== null) this.say(me, "in time", show(await asyncio.wait_for(awaitable, s.timeout)));
        return;
      }
      case "shield": {
        const awaitable = this.item(s.item, me);
        if (awaitable !== null) this.say(me, "shielded", show(await asyncio.shield(awaitable)));
        return;
      }
      case "timeout":
        return await this.timeout(s, me);
      case "reschedule":
        if (me.timeouts.length > 0) {
          const when = s.seconds === null ? null : asyncio.get_running_loop().time() + s.seconds;
          me.timeouts.at(-1).reschedule(when);
        }
        return;
      case "group":
        return await this.group(s, me);
      case "group-spawn":
        if (me.groups.length > 0) {
          const group = me.groups.at(-1);
          this.spawn(s.slot, s.body, (...made) => group.create_task(...made), s.eager);
        }
        return;
      case "try":
        return await this.attempt(s, me);
      case "raise":
        throw s.error === "ValueError" ? new ValueError(s.text) : new KeyError(s.text);
      case "return":
        return [s.value];
      case "repeat":
        for (let i = 0; i < s.times; i++) {
          const signal = await this.block(s.body, me);
          if (signal !== null) return signal;
        }
        return;
      default:
        return await this.synchronise(s, me);
    }
  }

  async wait(s, me) {
    const tasks = this.items(
      s.slots.map((slot) => ({ slot })),
      me,
    );
    if (tasks.length === 0) return;
    const [done, pending] = await asyncio.wait(tasks, { timeout: s.timeout, return_when: s.when });
    const labels = (set) => show([...set].map((task) => this.labels.get(task)));
    this.say(me, "done", labels(done), "pending", labels(pending));
  }

  async as_completed(s, me) {
    const each_of = asyncio.as_completed(this.items(s.items, me), { timeout: s.timeout });
    if (s.plain) for (const each of each_of) this.say(me, "completed", show(await each));
    else for await (const each of each_of) this.say(me, "completed", show(await each));
  }

  async timeout(s, me) {
    const when = s.seconds === null ? null : asyncio.get_running_loop().time() + s.seconds;
    await using deadline = s.at ? asyncio.timeout_at(when) : asyncio.timeout(s.seconds);
    me.timeouts.push(deadline);
    try {
      return await this.block(s.body, me);
    } finally {
      me.timeouts.pop();
      this.say(me, "leaves timeout", show(deadline.expired()));
    }
  }

  async group(s, me) {
    await using group = new asyncio.TaskGroup();
    me.groups.push(group);
    try {
      for (const child of s.children)
        this.spawn(child.slot, child.body, (coroutine) => group.create_task(coroutine));
      return await this.block(s.body, me);
    } finally {
      me.groups.pop();
      this.say(me, "leaves group");
    }
  }

  async attempt(s, me) {
    try {
      return await this.block(s.body, me);
    } catch (error) {
      const cancelled = error instanceof asyncio.CancelledError;
      if (s.catches === null || s.catches === (cancelled ? "error" : "cancel")) throw error;
      this.say(me, "catches", show(error), String(asyncio.current_task().cancelling()));
      const signal = await this.block(s.handler, me);
      if (s.reraise) throw error;
      return signal;
    } finally {
      if (s.finally.length > 0) {
        this.say(me, "finally");
        await this.block(s.finally, me);
      }
    }
  }

  async synchronise(s, me) {
    switch (s.op) {
      case "with": {
        await using _ = await enter(this[s.what + "s"][s.id]);
        this.say(me, "holds", s.what);
        return await this.block(s.body, me);
      }
      case "release":
        if (s.what === "lock") this.locks[s.id].release();
        else this.semaphores[s.id].release();
        return;
      case "condition-wait":
        this.say(me, "woken", show(await this.conditions[s.id].wait()));
        return;
      case "condition-wait-for": {
        const event = this.events[s.event];
        this.say(me, "fulfilled", show(await this.conditions[s.id].wait_for(() => event.is_set())));
        return;
      }
      case "notify":
        if (s.n === null) this.conditions[s.id].notify_all();
        else this.conditions[s.id].notify(s.n);
        return;
      case "event": {
        const event = this.events[s.id];
        if (s.how === "wait") this.say(me, "event", show(await event.wait()));
        else if (s.how === "set") event.set();
        else event.clear();
        return;
      }
      case "barrier":
        this.say(me, "passes barrier", show(await this.barriers[s.id].wait()));
        return;
      case "queue":
        return await this.queue(this.queues[s.id], s.how, me);
      case "future":
        return this.future(s, me);
      case "call": {
        const loop = asyncio.get_running_loop();
        if (s.later === null) loop.call_soon((action) => this.act(action), s.action);
        else loop.call_later(s.later, (action) => this.act(action), s.action);
        return;
      }
      case "generate":
        return await this.iterate(s, me);
      default:
        return this.observe(s, me);
    }
  }

  observe(s, me) {
    if (s.op === "variable") {
      const variable = this.variables[s.id];
      if (s.how === "set") me.tokens.push([variable, variable.set("set by " + me.label)]);
      else if (s.how === "reset" && me.tokens.length > 0) {
        const [last, token] = me.tokens.pop();
        last.reset(token);
      }
      this.say(me, "variable", variable.get());
      return;
    }
    if (s.op === "state") {
      this.say(
        me,
        show(this.locks.map((lock) => lock.locked())),
        show(this.semaphores.map((semaphore) => semaphore.locked())),
        show(this.events.map((event) => event.is_set())),
        show(this.queues.map((queue) => queue.qsize())),
      );
      return;
    }
    if (this.slots[s.slot] === null) return;
    const task = this.slots[s.slot][1];
    if (s.op === "watch") {
      if (s.remove) this.say(me, "removed", String(task.remove_done_callback(this.watcher)));
      else task.add_done_callback(this.watcher);
    } else if (!task.done()) this.say(me, "not done", String(task.cancelling()));
    else if (task.cancelled()) this.say(me, "cancelled");
    else if (task.exception() !== null) this.say(me, "failed", show(task.exception()));
    else this.say(me, "has", show(task.result()));
  }

  watch(task) {
    const what = task.cancelled() ? "cancelled" : "done";
    this.say({ label: "watch" }, this.labels.get(task), what, this.variables[0].get());
  }

  async queue(queue, how, me) {
    if (how === "put") {
      await queue.put(me.label);
      this.say(me, "put", String(queue.qsize()));
    } else if (how === "get") {
      this.say(me, "item", show(await queue.get()), String(queue.qsize()));
    } else if (how === "put_nowait") {
      queue.put_nowait(me.label);
    } else if (how === "get_nowait") {
      this.say(me, "item", show(queue.get_nowait()));
    } else if (how === "task_done") {
      queue.task_done();
    } else if (how === "join") {
      await queue.join();
      this.say(me, "joined");
    } else {
      queue.shutdown({ immediate: how === "shutdown-now" });
    }
  }

  future(s, me) {
    if (s.how === "new") {
      this.futures[s.id] = asyncio.get_running_loop().create_future();
      return;
    }
    const future = this.futures[s.id];
    if (future === null) return;
    if (s.how === "result") future.set_result(me.label);
    else if (s.how === "error") future.set_exception(new ValueError("set by " + me.label));
    else this.say(me, "future cancelled", show(future.cancel()));
  }

  async *generator(steps, me) {
    try {
      for (const [i, step] of steps.entries()) {
        await this.block(step, me);
        yield i;
      }
    } finally {
      this.say(me, "generator ends");
    }
  }

  async iterate(s, me) {
    const generator = this.generator(s.steps, me);
    for await (const value of generator) {
      this.say(me, "value", show(value));
      if (value === s.stopAfter) break;
    }
    if (s.close) await generator.return();
    this.say(me, "leaves loop");
  }

  async main() {
    const me = { label: "main", number: 0 };
    const loop = asyncio.get_running_loop();
    loop.set_exception_handler((loop, context) => this.handle(loop, context));
    if (this.program.eagerFactory) loop.set_task_factory(asyncio.eager_task_factory);
    try {
      this.say(me, "result", show(await this.make(0)[1]));
    } catch (error) {
      this.say(me, "error", show(error));
    }
    this.say(me, "left", String(asyncio.all_tasks().size - 1));
  }

  handle(loop, context) {
    const { message, exception } = context;
    if (message.includes("never retrieved") || message.includes("destroyed")) {
      this.unread.push(message + " " + show(exception ?? null));
      return;
    }
    print(
      "handler " +
        message.split(" at ")[0].split("<")[0] +
        (exception === undefined ? "" : " " + show(exception)),
    );
  }
}

const interpreter = new Interpreter(fuzzProgram);
try {
  asyncio.run(interpreter.main(), { debug: fuzzProgram.debug });
} catch (error) {
  print("run raises " + show(error));
}
if (fuzzProgram.reports) for (const line of interpreter.unread.sort()) print("unread " + line);
print("closed");
