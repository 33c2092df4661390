/**
 * `Math.random()` from a fixed seed: the same numbers at every run, as Python's after `random.seed(1)`. A run can be looked at
 * again, and checks and drawings speak of the run that the learner saw. (Bob Jenkins' small fast generator, `sfc32`.)
 */

/** Any numbers do; they are every run's. */
const SEED = [0x9e3779b9, 0x243f6a88, 0xb7e15162, 1] as const;
/** The first numbers still show the seed. */
const WARM_UP = 12;

export function seededRandom(): () => number {
  let [a, b, c, counter]: number[] = [...SEED];
  const next = () => {
    const sum = (a! + b! + counter!) | 0;
    counter = (counter! + 1) | 0;
    a = b! ^ (b! >>> 9);
    b = (c! + (c! << 3)) | 0;
    c = (((c! << 21) | (c! >>> 11)) + sum) | 0;
    return sum >>> 0;
  };
  for (let i = 0; i < WARM_UP; i += 1) next();
  // 53 bits, as many as a number between 0 and 1 has.
  return function random() {
    return ((next() >>> 5) * 0x4000000 + (next() >>> 6)) / 2 ** 53;
  };
}
