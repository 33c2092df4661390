/** The same sources again, as when a graded program is then run, are not compiled again. */
import type { Compiled, Sources } from "../compiler/program.ts";

type Compile = (sources: Sources, entry: string, signal?: AbortSignal) => Promise<Compiled>;

/** A whole exercise with its drivers, and the program before it. */
const MOST = 24;

interface Known {
  compiled: Promise<Compiled>;
  /** How many still want it. */
  wanted: number;
  isSettled: boolean;
  stopping: AbortController;
}

/**
 * `compile`, with the latest results kept. What failed, because the compiler itself did, is tried again. A compile is ended by
 * the signals of all that asked for it, and goes on while one of them wants it.
 */
export function remember(compile: Compile): Compile {
  const known = new Map<string, Known>();

  const begin = (key: string, sources: Sources, entry: string): Known => {
    const stopping = new AbortController();
    const compiled = compile(sources, entry, stopping.signal);
    const it: Known = { compiled, wanted: 0, isSettled: false, stopping };
    compiled.then(
      () => (it.isSettled = true),
      () => forget(key, it),
    );
    return it;
  };

  const forget = (key: string, it: Known) => {
    if (known.get(key) === it) known.delete(key);
  };

  return (sources, entry, signal) => {
    const key = JSON.stringify([entry, Object.entries(sources)]);
    const it = known.get(key) ?? begin(key, sources, entry);
    known.delete(key);
    known.set(key, it);
    const [oldest] = known.keys();
    if (known.size > MOST && oldest !== undefined) known.delete(oldest);

    it.wanted += 1;
    const leave = () => {
      it.wanted -= 1;
      if (it.wanted > 0 || it.isSettled) return;
      forget(key, it);
      it.stopping.abort();
    };
    if (signal?.aborted === true) leave();
    signal?.addEventListener("abort", leave, { once: true });
    return it.compiled;
  };
}
