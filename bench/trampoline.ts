/**
 * The least that could run coroutines as generators with explicit frames: no futures, no cancelling, no timers, no
 * trace. It marks what V8's generators allow; a real event loop cannot be faster.
 */
const TURN = Symbol("give way for a turn");

type Body = Generator<typeof TURN | Body, void, unknown>;

function run(main: Body): void {
  let ready: Body[][] = [[main]];
  while (ready.length > 0) {
    const turn = ready;
    ready = [];
    for (const frames of turn) {
      while (frames.length > 0) {
        const { done, value } = frames[frames.length - 1]!.next();
        if (done === true) {
          frames.pop();
        } else if (value === TURN) {
          ready.push(frames);
          break;
        } else {
          frames.push(value);
        }
      }
    }
  }
}

function* giveWay(n: number): Body {
  for (let i = 0; i < n; i++) yield TURN;
}

function* down(depth: number): Body {
  if (depth > 0) yield down(depth - 1);
}

function* downAndSuspend(depth: number): Body {
  if (depth > 0) yield downAndSuspend(depth - 1);
  else yield TURN;
}

function* downAndSpin(depth: number, n: number): Body {
  if (depth > 0) yield downAndSpin(depth - 1, n);
  else yield* giveWay(n);
}

function* repeat(times: number, make: () => Body): Body {
  for (let i = 0; i < times; i++) yield make();
}

export const trampoline: Record<string, (n: number) => void> = {
  switch: (n) => run(giveWay(n)),
  chain: (n) => run(repeat(n / 100, () => down(100))),
  "chain-suspends": (n) => run(repeat(n / 10, () => downAndSuspend(10))),
  deep: (n) => run(downAndSpin(100, n)),
};
