/**
 * The workloads on native promises, as one would write them without asyncio. They are no yardstick of fidelity, only of
 * what the engine's own machinery takes: a microtask is less than a turn of an event loop. What promises cannot do
 * (cancel; timers on virtual time) is left out.
 */
type Workload = (n: number) => Promise<void>;

/** Awaiting it gives way for a microtask. */
const turn = Promise.resolve();

class Queue {
  private readonly items: number[] = [];
  private readonly getters: (() => void)[] = [];
  private readonly putters: (() => void)[] = [];
  private readonly size: number;
  constructor(size: number) {
    this.size = size;
  }
  async put(item: number): Promise<void> {
    while (this.items.length >= this.size) await new Promise<void>((resolve) => this.putters.push(resolve));
    this.items.push(item);
    this.getters.shift()?.();
  }
  async get(): Promise<number> {
    while (this.items.length === 0) await new Promise<void>((resolve) => this.getters.push(resolve));
    const item = this.items.shift()!;
    this.putters.shift()?.();
    return item;
  }
}

async function throughQueue(size: number, n: number): Promise<void> {
  const queue = new Queue(size);
  const produce = async (): Promise<void> => {
    for (let i = 0; i < n; i++) await queue.put(i);
  };
  const producer = produce();
  for (let i = 0; i < n; i++) await queue.get();
  await producer;
}

async function down(depth: number): Promise<void> {
  if (depth > 0) await down(depth - 1);
}

async function downAndSuspend(depth: number): Promise<void> {
  if (depth > 0) await downAndSuspend(depth - 1);
  else await turn;
}

async function downAndSpin(depth: number, n: number): Promise<void> {
  if (depth > 0) await downAndSpin(depth - 1, n);
  else for (let i = 0; i < n; i++) await turn;
}

export const native: Record<string, Workload> = {
  async switch(n) {
    for (let i = 0; i < n; i++) await turn;
  },
  async spawn(n) {
    // eslint-disable-next-line @typescript-eslint/require-await -- what is measured is a task that does nothing
    const child = async (i: number): Promise<number> => i;
    for (let made = 0; made < n; made += 1000) {
      const children: Promise<number>[] = [];
      for (let i = 0; i < 1000; i++) children.push(child(i));
      await Promise.all(children);
    }
  },
  async pingpong(n) {
    const balls = [Promise.withResolvers<null>(), Promise.withResolvers<null>()];
    balls[0]!.resolve(null);
    const player = async (mine: number, other: number): Promise<void> => {
      for (let i = 0; i < n / 2; i++) {
        await balls[mine]!.promise;
        balls[mine] = Promise.withResolvers<null>();
        balls[other]!.resolve(null);
      }
    };
    await Promise.all([player(0, 1), player(1, 0)]);
  },
  "queue-1": (n) => throughQueue(1, n),
  "queue-100": (n) => throughQueue(100, n),
  async lock(n) {
    let tail: Promise<void> = Promise.resolve();
    const worker = async (): Promise<void> => {
      for (let i = 0; i < n / 10; i++) {
        const { promise, resolve } = Promise.withResolvers<undefined>();
        const before = tail;
        tail = promise;
        await before;
        await turn;
        resolve(undefined);
      }
    };
    await Promise.all(Array.from({ length: 10 }, worker));
  },
  async chain(n) {
    for (let i = 0; i < n / 100; i++) await down(100);
  },
  async "chain-suspends"(n) {
    for (let i = 0; i < n / 10; i++) await downAndSuspend(10);
  },
  deep: (n) => downAndSpin(100, n),
};
