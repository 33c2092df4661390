/**
 * Makes a random program from a seed. Weighted so that tasks meet: few tasks, few things, short times that often tie.
 * Long, for every statement stands here, with its weight.
 */
import { Random } from "./random.ts";
import { SHARED, SLOTS, type Action, type FuzzProgram, type Item, type Statement } from "./program.ts";

/** Nested this deep a statement is a simple one. */
const DEPTH = 3;

/** How much more likely than others the statements are that a program is about. */
const TOPICAL = 2;

/** What often fails; a program in which too much fails ends before anything has happened. */
const RISKY = new Set<Statement["op"]>(["await", "queue", "future", "release", "notify", "gather", "shield"]);
/** What may wait forever. */
const MAY_HANG = new Set<Statement["op"]>(["await", "queue", "event", "barrier", "wait", "gather"]);
/** What fails without the condition's lock. */
const NEEDS_LOCK = new Set<Statement["op"]>(["condition-wait", "condition-wait-for", "notify"]);

export function generate(seed: number): FuzzProgram {
  return new Generator(seed).program();
}

class Generator {
  readonly #seed: number;
  readonly #random: Random;
  #bodies = 0;
  #logs = 0;
  /** The body that is being made: it may start only later ones. */
  #body = 0;
  #queues = 0;
  #semaphores = 0;
  #barriers = 0;
  /** Slots that some statement fills. */
  readonly #used: number[] = [];
  /** Which kinds of things this program is about: a program about everything seldom gets deep into anything. */
  #topics = new Set<string>();

  constructor(seed: number) {
    this.#seed = seed;
    this.#random = new Random(seed);
  }

  program(): FuzzProgram {
    const random = this.#random;
    const topics = [
      "locks",
      "events",
      "queues",
      "groups",
      "timeouts",
      "waits",
      "futures",
      "callbacks",
      "generators",
      "eager",
      "variables",
      "watching",
    ];
    for (const topic of topics) if (random.chance(0.4)) this.#topics.add(topic);
    const big = random.chance(0.25);
    this.#bodies = 2 + random.below(big ? 6 : 4);
    const queues = random.times(1, 2, () => random.below(3));
    const semaphores = random.times(1, 2, () => random.below(3));
    const barriers = random.times(1, 1, () => 2 + random.below(2));
    [this.#queues, this.#semaphores, this.#barriers] = [queues.length, semaphores.length, barriers.length];
    const bodies: Statement[][] = [];
    for (this.#body = 0; this.#body < this.#bodies; this.#body++) {
      const [least, most] = this.#body === 0 ? [3, big ? 14 : 8] : [1, big ? 8 : 5];
      bodies.push(this.#block(least, most, 0));
    }
    return {
      seed: this.#seed,
      debug: random.chance(0.15),
      eagerFactory: this.#topics.has("eager") && random.chance(0.3),
      reports: random.chance(0.3),
      queues,
      kinds: queues.map(() => random.of(["Queue", "Queue", "LifoQueue", "PriorityQueue"] as const)),
      semaphores,
      barriers,
      bodies,
    };
  }

  #block(least: number, most: number, depth: number): Statement[] {
    return this.#random.times(least, most, () => this.#guarded(depth));
  }

  /** Mostly, what may fail is caught, and what needs a lock has it. */
  #guarded(depth: number): Statement {
    let statement = this.#statement(depth);
    if (NEEDS_LOCK.has(statement.op) && this.#random.chance(0.8)) {
      const { id } = statement as { id: number };
      const seconds = this.#random.of([1, 2, 3]);
      const waits: Statement = { op: "timeout", seconds, at: false, body: [statement] };
      statement = {
        op: "with",
        what: "condition",
        id,
        body: [statement.op === "notify" ? statement : waits],
      };
    }
    if (MAY_HANG.has(statement.op) && this.#random.chance(0.6)) {
      const seconds = this.#random.of([0.5, 1, 1, 2, 3]);
      statement = { op: "timeout", seconds, at: false, body: [statement] };
    } else if (!RISKY.has(statement.op)) return statement;
    if (this.#random.chance(0.3)) return statement;
    return { op: "try", body: [statement], catches: "error", handler: [], reraise: false, finally: [] };
  }

  #seconds(): number {
    return this.#random.of([0, 0, 0, 0, 1, 1, 1, 2, 2, 3, 0.5, 1.5, -1]);
  }

  #limit(): number | null {
    return this.#random.of([null, 0, 1, 1, 2, 0.5, 1.5, 3, -1]);
  }

  /** In most programs no task starts eagerly; in some, half of them do. */
  #eager(): boolean {
    return this.#topics.has("eager") && this.#random.chance(0.5);
  }

  #slot(): number {
    return this.#random.below(SLOTS);
  }

  /** A slot that has a task in it, if the program has got that far. */
  #filled(): number {
    return this.#used.length > 0 && this.#random.chance(0.8) ? this.#random.of(this.#used) : this.#slot();
  }

  #fill(): number {
    const slot = this.#slot();
    this.#used.push(slot);
    return slot;
  }

  #message(): string | null {
    return this.#random.of([null, null, "bye", "stop", ""]);
  }

  /** A later body, or null in the last one. */
  #later(): number | null {
    const left = this.#bodies - this.#body - 1;
    return left === 0 ? null : this.#body + 1 + this.#random.below(left);
  }

  #item(): Item {
    const random = this.#random;
    const later = this.#later();
    const kinds: (() => Item)[] = [
      () => ({ slot: this.#filled() }),
      () => ({ slot: this.#filled() }),
      () => ({ sleep: this.#seconds() }),
    ];
    if (later !== null) kinds.push(...Array.from({ length: 3 }, () => (): Item => ({ body: later })));
    if (this.#topics.has("futures")) kinds.push(() => ({ future: random.below(SHARED.futures) }));
    return random.of(kinds)();
  }

  #action(): Action {
    const random = this.#random;
    return random.of<() => Action>([
      () => ({ do: "log", what: this.#what() }),
      () => ({ do: "cancel", slot: this.#filled(), message: this.#message() }),
      () => ({ do: "cancel", slot: this.#filled(), message: this.#message() }),
      () => ({ do: "set", event: random.below(SHARED.events) }),
      () => ({ do: "resolve", future: random.below(SHARED.futures) }),
      () => ({ do: "put", queue: random.below(this.#queues) }),
      () => ({ do: "variable", id: random.below(SHARED.variables) }),
    ])();
  }

  #what(): string {
    this.#logs += 1;
    return `log ${this.#logs}`;
  }

  #statement(depth: number): Statement {
    const random = this.#random;
    const choices: [weight: number, make: () => Statement][] = [
      [3, () => ({ op: "log", what: this.#what() })],
      [8, () => ({ op: "sleep", seconds: this.#seconds() })],
      [3, () => ({ op: "await", item: this.#item() })],
      [3, () => ({ op: "cancel", slot: this.#filled(), message: this.#message() })],
      [1, () => ({ op: "cancel-self", message: this.#message() })],
      [0.7, () => ({ op: "uncancel" })],
      [
        2,
        () => ({ op: "gather", items: random.times(0, 4, () => this.#item()), collect: random.chance(0.5) }),
      ],
      [1, () => ({ op: "raise", error: random.of(["ValueError", "KeyError"] as const), text: this.#what() })],
      [0.7, () => ({ op: "return", value: random.below(10) })],
    ];
    const later = this.#later();
    if (later !== null)
      choices.push([9, () => ({ op: "spawn", slot: this.#fill(), body: later, eager: this.#eager() })]);
    if (depth < DEPTH) choices.push(...this.#compound(depth + 1));
    choices.push(...this.#topical(depth + 1));
    let roll = random.next() * choices.reduce((sum, [weight]) => sum + weight, 0);
    return choices.find(([weight]) => (roll -= weight) < 0)![1]();
  }

  #compound(depth: number): [number, () => Statement][] {
    const random = this.#random;
    return [
      [
        6,
        () => ({
          op: "try",
          body: this.#block(1, 3, depth),
          catches: random.of(["cancel", "cancel", "error", "all", null] as const),
          handler: this.#block(0, 2, depth),
          reraise: random.chance(0.4),
          finally: random.chance(0.4) ? this.#block(1, 2, depth) : [],
        }),
      ],
      [1, () => ({ op: "repeat", times: 2 + random.below(2), body: this.#block(1, 2, depth) })],
    ];
  }

  #topical(depth: number): [number, () => Statement][] {
    const random = this.#random;
    const deep = depth <= DEPTH ? 1 : 0;
    const later = this.#later();
    const children = (): { slot: number; body: number }[] =>
      later === null ? [] : random.times(0, 3, () => ({ slot: this.#fill(), body: later }));
    const topics: Record<string, [number, () => Statement][]> = {
      waits: [
        [2, () => ({ op: "wait-for", item: this.#item(), timeout: this.#limit() })],
        [2, () => ({ op: "shield", item: this.#item() })],
        [
          2,
          () => ({
            op: "wait",
            slots: random.times(1, 3, () => this.#filled()),
            timeout: this.#limit(),
            when: random.of(["ALL_COMPLETED", "FIRST_COMPLETED", "FIRST_EXCEPTION"]),
          }),
        ],
        [
          1.5,
          () => ({
            op: "as-completed",
            items: random.times(1, 3, () => this.#item()),
            timeout: this.#limit(),
            plain: random.chance(0.5),
          }),
        ],
      ],
      timeouts: [
        [4 * deep, () => this.#timeout(depth)],
        [1, () => ({ op: "reschedule", seconds: this.#limit() })],
      ],
      groups: [
        [5 * deep, () => ({ op: "group", children: children(), body: this.#block(0, 3, depth) })],
        [
          later === null ? 0 : 1,
          () => ({ op: "group-spawn", slot: this.#fill(), body: later!, eager: this.#eager() }),
        ],
      ],
      locks: [
        [3 * deep, () => this.#with("lock", SHARED.locks, depth)],
        [2 * deep, () => this.#with("semaphore", this.#semaphores, depth)],
        [2 * deep, () => this.#with("condition", SHARED.conditions, depth)],
        [1.5, () => ({ op: "condition-wait", id: random.below(SHARED.conditions) })],
        [
          0.7,
          () => ({
            op: "condition-wait-for",
            id: random.below(SHARED.conditions),
            event: random.below(SHARED.events),
          }),
        ],
        [1.5, () => ({ op: "notify", id: random.below(SHARED.conditions), n: random.of([null, 1, 1, 2]) })],
        [0.3, () => ({ op: "release", what: "lock", id: random.below(SHARED.locks) })],
        [1.5, () => ({ op: "release", what: "semaphore", id: random.below(this.#semaphores) })],
        [1, () => ({ op: "barrier", id: random.below(this.#barriers) })],
      ],
      events: [
        [
          4,
          () => ({
            op: "event",
            id: random.below(SHARED.events),
            how: random.of(["set", "set", "clear", "wait", "wait"] as const),
          }),
        ],
      ],
      queues: [
        [
          7,
          () => ({
            op: "queue",
            id: random.below(this.#queues),
            how: random.of([
              ...(["put", "put", "put", "put", "get", "get", "get", "put_nowait", "get_nowait"] as const),
              ...(["task_done", "join"] as const),
            ]),
          }),
        ],
        [
          0.3,
          () => ({
            op: "queue",
            id: random.below(this.#queues),
            how: random.of(["shutdown", "shutdown-now"] as const),
          }),
        ],
      ],
      futures: [
        [
          4,
          () => ({
            op: "future",
            id: random.below(SHARED.futures),
            how: random.of(["new", "new", "result", "result", "error", "cancel"] as const),
          }),
        ],
      ],
      callbacks: [
        [4, () => ({ op: "call", later: random.of([null, 0, 1, 1, 2, 0.5]), action: this.#action() })],
      ],
      generators: [[2 * deep, () => this.#generate(depth)]],
      variables: [
        [
          4,
          () => ({
            op: "variable",
            id: random.below(SHARED.variables),
            how: random.of(["set", "set", "get", "get", "reset"] as const),
          }),
        ],
      ],
      watching: [
        [3, () => ({ op: "watch", slot: this.#filled(), remove: random.chance(0.2) })],
        [1, () => ({ op: "peek", slot: this.#filled() })],
        [0.5, () => ({ op: "state" })],
      ],
    };
    return [...this.#topics]
      .flatMap((topic) => topics[topic] ?? [])
      .map(([weight, make]) => [weight * TOPICAL, make]);
  }

  #timeout(depth: number): Statement {
    const at = this.#random.chance(0.3);
    return { op: "timeout", seconds: this.#limit(), at, body: this.#block(1, 3, depth) };
  }

  #with(what: "lock" | "semaphore" | "condition", count: number, depth: number): Statement {
    return { op: "with", what, id: this.#random.below(count), body: this.#block(1, 3, depth) };
  }

  /** A loop that is left early closes its generator: when CPython's finaliser would do that hangs on references. */
  #generate(depth: number): Statement {
    const steps = this.#random.times(1, 3, () => this.#block(0, 2, depth));
    const stopAfter = this.#random.chance(0.4) ? this.#random.below(steps.length) : null;
    return { op: "generate", steps, stopAfter, close: stopAfter !== null };
  }
}
