/**
 * A random program as somebody would write it, in Python and in TypeScript: to read what a difference is about, and to
 * begin a twin with. The interpreters are what both sides really ran; they also guard against rings of tasks that wait for
 * each other, and log more. Long, for every statement stands here, in two languages.
 */
import { SHARED, SLOTS, type Action, type FuzzProgram, type Item, type Statement } from "./program.ts";

type Language = "python" | "typescript";

export function sourceOf(program: FuzzProgram, language: Language): string {
  return new Writer(program, language).whole();
}

class Writer {
  readonly #program: FuzzProgram;
  readonly #python: boolean;
  readonly #lines: string[] = [];
  #indent = 0;
  #generators = 0;
  /** A step of a generator cannot return a value. */
  #inGenerator = false;

  constructor(program: FuzzProgram, language: Language) {
    this.#program = program;
    this.#python = language === "python";
  }

  /** The one in Python, or the one in TypeScript. */
  #in(python: string, typescript: string): string {
    return this.#python ? python : typescript;
  }

  #line(python: string, typescript = `${python};`): void {
    this.#lines.push(`${(this.#python ? "    " : "  ").repeat(this.#indent)}${this.#in(python, typescript)}`);
  }

  #block(python: string, typescript: string, body: () => void): void {
    this.#line(`${python}:`, `${typescript} {`);
    this.#indent += 1;
    const before = this.#lines.length;
    body();
    if (this.#lines.length === before && this.#python) this.#line("pass");
    this.#indent -= 1;
    if (!this.#python) this.#line("", "}");
  }

  whole(): string {
    const { seed, queues, kinds, semaphores, barriers, bodies, debug, eagerFactory } = this.#program;
    const nothing = this.#in("None", "null");
    const list = (name: string, items: readonly string[]): void =>
      this.#line(`${name} = [${items.join(", ")}]`, `const ${name} = [${items.join(", ")}];`);
    const times = (n: number, item: string): string[] => Array.from({ length: n }, () => item);
    const made = (name: string, n: number | string = ""): string =>
      `${this.#in("", "new ")}asyncio.${name}(${n})`;
    this.#line(`# Seed ${seed}.`, `// Seed ${seed}.`);
    this.#line("import asyncio", 'import asyncio from "asyncio";');
    this.#line("import contextvars", 'import contextvars from "contextvars";');
    list("slots", times(SLOTS, nothing));
    list("futures", times(SHARED.futures, nothing));
    list("locks", times(SHARED.locks, made("Lock")));
    list("conditions", times(SHARED.conditions, made("Condition")));
    list("events", times(SHARED.events, made("Event")));
    const of = (kind: string, sizes: readonly number[]): string[] => sizes.map((n) => made(kind, n));
    list("semaphores", of("Semaphore", semaphores));
    list("barriers", of("Barrier", barriers));
    list(
      "queues",
      queues.map((n, i) => made(kinds[i]!, n)),
    );
    const variable = this.#in(
      'contextvars.ContextVar("v", default="unset")',
      'new contextvars.ContextVar("v", { default: "unset" })',
    );
    list("variables", times(SHARED.variables, variable));
    this.#block("def say(*words)", "function say(...words)", () =>
      this.#line(
        "print(asyncio.get_running_loop().time(), *words)",
        "print(asyncio.get_running_loop().time(), ...words);",
      ),
    );
    for (const [i, body] of bodies.entries())
      this.#block(`async def body${i}()`, `async function body${i}()`, () => this.#statements(body));
    this.#block("async def main()", "async function main()", () => {
      if (eagerFactory) this.#line("asyncio.get_running_loop().set_task_factory(asyncio.eager_task_factory)");
      this.#line("say(await body0())");
    });
    this.#line(
      `asyncio.run(main()${debug ? ", debug=True" : ""})`,
      `asyncio.run(main()${debug ? ", { debug: true }" : ""});`,
    );
    return this.#lines.join("\n");
  }

  #statements(statements: readonly Statement[]): void {
    for (const statement of statements) this.#statement(statement);
  }

  #seconds(value: number | null): string {
    return value === null ? this.#in("None", "null") : String(value);
  }

  #item(item: Item): string {
    if ("slot" in item) return `slots[${item.slot}]`;
    if ("future" in item) return `futures[${item.future}]`;
    return "body" in item ? `body${item.body}()` : `asyncio.sleep(${item.sleep}, "slept")`;
  }

  /** Says what awaiting gives, if there is something to await. */
  #say(item: Item, word: string, around: (what: string) => string): void {
    const what = this.#item(item);
    const line = `say("${word}", await ${around(what)})`;
    if ("slot" in item || "future" in item) this.#block(`if ${what}`, `if (${what})`, () => this.#line(line));
    else this.#line(line);
  }

  #items(items: readonly Item[]): string {
    return items.map((item) => this.#item(item)).join(", ");
  }

  #message(message: string | null): string {
    return message === null ? "" : JSON.stringify(message);
  }

  #spawn(s: { slot: number; body: number; eager?: boolean }, create: string): void {
    const eager = s.eager === true ? this.#in(", eager_start=True", ", { eager_start: true }") : "";
    this.#line(`slots[${s.slot}] = ${create}(body${s.body}()${eager})`);
  }

  #with(manager: string, name: string, needsEnter: boolean, body: () => void): void {
    if (this.#python) {
      this.#block(`async with ${manager}${name === "_" ? "" : ` as ${name}`}`, "", body);
      return;
    }
    this.#block("", "", () => {
      this.#line("", `await using ${name} = ${needsEnter ? `await enter(${manager})` : manager};`);
      body();
    });
  }

  #action(action: Action): string {
    switch (action.do) {
      case "log":
        return `say(${JSON.stringify(action.what)})`;
      case "cancel":
        return `slots[${action.slot}].cancel(${this.#message(action.message)})`;
      case "set":
        return `events[${action.event}].set()`;
      case "resolve":
        return `futures[${action.future}].set_result("from a callback")`;
      case "put":
        return `queues[${action.queue}].put_nowait("from a callback")`;
      case "variable":
        return `say(variables[${action.id}].get())`;
    }
  }

  #statement(s: Statement): void {
    switch (s.op) {
      case "log": {
        this.#line(`say(${JSON.stringify(s.what)})`);
        return;
      }
      case "sleep": {
        this.#line(`await asyncio.sleep(${s.seconds})`);
        return;
      }
      case "spawn": {
        this.#spawn(s, "asyncio.create_task");
        return;
      }
      case "group-spawn": {
        this.#spawn(s, "group.create_task");
        return;
      }
      case "await": {
        this.#say(s.item, "got", (what) => what);
        return;
      }
      case "wait-for": {
        this.#say(s.item, "in time", (what) => `asyncio.wait_for(${what}, ${this.#seconds(s.timeout)})`);
        return;
      }
      case "shield": {
        this.#say(s.item, "shielded", (what) => `asyncio.shield(${what})`);
        return;
      }
      case "cancel": {
        this.#line(`say("cancel", slots[${s.slot}].cancel(${this.#message(s.message)}))`);
        return;
      }
      case "cancel-self": {
        this.#line(`asyncio.current_task().cancel(${this.#message(s.message)})`);
        return;
      }
      case "uncancel": {
        this.#line("asyncio.current_task().uncancel()");
        return;
      }
      case "gather": {
        const [items, on] = [this.#items(s.items), s.collect];
        this.#line(
          `say("gathered", await asyncio.gather(${items}${items === "" || !on ? "" : ", "}${on ? "return_exceptions=True" : ""}))`,
          `say("gathered", await asyncio.gather(${items}${items === "" || !on ? "" : ", "}${on ? "{ return_exceptions: true }" : ""}));`,
        );
        return;
      }
      case "wait": {
        const tasks = s.slots.map((slot) => `slots[${slot}]`).join(", ");
        const timeout = this.#seconds(s.timeout);
        this.#line(
          `say("done", *await asyncio.wait([${tasks}], timeout=${timeout}, return_when="${s.when}"))`,
          `say("done", ...(await asyncio.wait([${tasks}], { timeout: ${timeout}, return_when: "${s.when}" })));`,
        );
        return;
      }
      case "as-completed": {
        const [items, timeout] = [this.#items(s.items), this.#seconds(s.timeout)];
        this.#block(
          `${s.plain ? "" : "async "}for each in asyncio.as_completed([${items}], timeout=${timeout})`,
          `for ${s.plain ? "" : "await "}(const each of asyncio.as_completed([${items}], { timeout: ${timeout} }))`,
          () => this.#line('say("completed", await each)'),
        );
        return;
      }
      case "timeout": {
        const seconds = this.#seconds(s.seconds);
        const when = s.seconds === null ? seconds : `asyncio.get_running_loop().time() + ${seconds}`;
        const made = s.at ? `asyncio.timeout_at(${when})` : `asyncio.timeout(${seconds})`;
        this.#with(made, "deadline", false, () => this.#statements(s.body));
        return;
      }
      case "reschedule": {
        this.#line(
          `deadline.reschedule(${s.seconds === null ? this.#seconds(null) : `asyncio.get_running_loop().time() + ${s.seconds}`})`,
        );
        return;
      }
      case "group": {
        this.#with("asyncio.TaskGroup()", "group", false, () => {
          for (const child of s.children) this.#spawn(child, "group.create_task");
          this.#statements(s.body);
        });
        return;
      }
      case "try": {
        this.#try(s);
        return;
      }
      case "raise": {
        this.#line(`raise ${s.error}("${s.text}")`, `throw new ${s.error}("${s.text}");`);
        return;
      }
      case "return": {
        this.#line(this.#inGenerator ? "return" : `return ${s.value}`);
        return;
      }
      case "repeat": {
        this.#block(`for _ in range(${s.times})`, `for (let i = 0; i < ${s.times}; i++)`, () =>
          this.#statements(s.body),
        );
        return;
      }
      case "with": {
        this.#with(`${s.what}s[${s.id}]`, "_", true, () => this.#statements(s.body));
        return;
      }
      case "release": {
        this.#line(`${s.what}s[${s.id}].release()`);
        return;
      }
      case "condition-wait": {
        this.#line(`say("woken", await conditions[${s.id}].wait())`);
        return;
      }
      case "condition-wait-for": {
        this.#line(
          `await conditions[${s.id}].wait_for(events[${s.event}].is_set)`,
          `await conditions[${s.id}].wait_for(() => events[${s.event}].is_set());`,
        );
        return;
      }
      case "notify": {
        this.#line(`conditions[${s.id}].notify${s.n === null ? "_all()" : `(${s.n})`}`);
        return;
      }
      case "event": {
        this.#line(`${s.how === "wait" ? "await " : ""}events[${s.id}].${s.how}()`);
        return;
      }
      case "barrier": {
        this.#line(`say("passes", await barriers[${s.id}].wait())`);
        return;
      }
      case "queue": {
        this.#queue(s.id, s.how);
        return;
      }
      case "future":
        if (s.how === "new") {
          this.#line(`futures[${s.id}] = asyncio.get_running_loop().create_future()`);
          return;
        }
        if (s.how === "cancel") {
          this.#line(`futures[${s.id}].cancel()`);
          return;
        }
        {
          s.how === "result"
            ? this.#line(`futures[${s.id}].set_result("result")`)
            : this.#line(
                `futures[${s.id}].set_exception(ValueError("set"))`,
                `futures[${s.id}].set_exception(new ValueError("set"));`,
              );
          return;
        }
      case "call": {
        const call = s.later === null ? "call_soon(" : `call_later(${s.later}, `;
        const action = this.#action(s.action);
        this.#line(
          `asyncio.get_running_loop().${call}lambda: ${action})`,
          `asyncio.get_running_loop().${call}() => ${action});`,
        );
        return;
      }
      case "variable":
        if (s.how === "get") {
          this.#line(`say(variables[${s.id}].get())`);
          return;
        }
        {
          s.how === "set"
            ? this.#line(
                `token = variables[${s.id}].set("set")`,
                `var token = variables[${s.id}].set("set");`,
              )
            : this.#line(`variables[${s.id}].reset(token)`);
          return;
        }
      case "watch": {
        this.#line(`slots[${s.slot}].${s.remove ? "remove" : "add"}_done_callback(say)`);
        return;
      }
      case "peek": {
        this.#line(`say(slots[${s.slot}])`);
        return;
      }
      case "state": {
        this.#line("say(locks, semaphores, events, queues)");
        return;
      }
      case "generate": {
        this.#generate(s);
        return;
      }
    }
  }

  #queue(id: number, how: Extract<Statement, { op: "queue" }>["how"]): void {
    const queue = `queues[${id}]`;
    if (how === "put") this.#line(`await ${queue}.put("item")`);
    else if (how === "put_nowait") this.#line(`${queue}.put_nowait("item")`);
    else if (how === "get") this.#line(`say("item", await ${queue}.get())`);
    else if (how === "get_nowait") this.#line(`say("item", ${queue}.get_nowait())`);
    else if (how === "join") this.#line(`await ${queue}.join()`);
    else if (how === "shutdown-now")
      this.#line(`${queue}.shutdown(immediate=True)`, `${queue}.shutdown({ immediate: true });`);
    else this.#line(`${queue}.${how}()`);
  }

  #try(s: Extract<Statement, { op: "try" }>): void {
    if (s.catches === null && s.finally.length === 0) {
      this.#statements(s.body);
      return;
    }
    this.#block("try", "try", () => this.#statements(s.body));
    if (s.catches !== null) {
      const classes = { cancel: "asyncio.CancelledError", error: "Exception", all: "BaseException" };
      this.#block(`except ${classes[s.catches]} as error`, "catch (error)", () => {
        const passes = {
          cancel: "!(error instanceof asyncio.CancelledError)",
          error: "error instanceof asyncio.CancelledError",
          all: "",
        };
        if (!this.#python && s.catches !== "all") this.#line("", `if (${passes[s.catches!]}) throw error;`);
        this.#line('say("catches", repr(error))');
        this.#statements(s.handler);
        if (s.reraise) this.#line("raise", "throw error;");
      });
    }
    if (s.finally.length > 0) this.#block("finally", "finally", () => this.#statements(s.finally));
  }

  #generate(s: Extract<Statement, { op: "generate" }>): void {
    this.#generators += 1;
    const name = `generator${this.#generators}`;
    const outer = this.#inGenerator;
    this.#inGenerator = true;
    this.#block(`async def ${name}()`, `async function* ${name}()`, () => {
      for (const [i, step] of s.steps.entries()) {
        this.#statements(step);
        this.#line(`yield ${i}`);
      }
    });
    this.#inGenerator = outer;
    this.#line(`values = ${name}()`, `const values${this.#generators} = ${name}();`);
    const values = this.#in("values", `values${this.#generators}`);
    this.#block(`async for value in ${values}`, `for await (const value of ${values})`, () => {
      this.#line("say(value)");
      if (s.stopAfter !== null)
        this.#block(`if value == ${s.stopAfter}`, `if (value === ${s.stopAfter})`, () => this.#line("break"));
    });
    if (s.close) this.#line(`await ${values}.aclose()`, `await ${values}.return();`);
  }
}
