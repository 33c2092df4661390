/** Thrown by `compile` and `warm` when the compiler itself fails; never for what a file says. */
export class CompilerCrashed extends Error {
  override name = "CompilerCrashed";

  constructor(cause: string) {
    super(`The compiler stopped working (${cause}). Try again: it starts anew.`);
  }
}

/** Seconds without an answer after which a compiler that has started is given up: 10,000 lines take a sixth of that. */
const patience = 20;

/** How long a compile that nobody wants any more may go on before its compiler is ended, in milliseconds: most end sooner. */
const GRACE_MS = 250;

/** Calls `end` a moment after the signal; gives what takes that back. */
export function endLater(signal: AbortSignal | undefined, end: () => void): () => void {
  if (signal === undefined) return () => undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const wait = () => (timer = setTimeout(end, GRACE_MS));
  signal.addEventListener("abort", wait);
  if (signal.aborted) wait();
  return () => {
    signal.removeEventListener("abort", wait);
    clearTimeout(timer);
  };
}

/** Settles as the promise does, or rejects when patience is at its end; `giveUp` then ends what is not answering. */
export async function patiently<Value>(promise: Promise<Value>, giveUp: () => void): Promise<Value> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => {
      giveUp();
      reject(new CompilerCrashed(`no answer for ${patience} seconds`));
    }, patience * 1000);
  });
  try {
    return await Promise.race([promise, late]);
  } finally {
    clearTimeout(timer);
  }
}
