/**
 * Where each of CPython's own tests (`cpython.txt`) is covered: one file of this folder for one of CPython's. A test that
 * a program of ours has by its very name is `answered`, and stands nowhere here; one that nothing mentions is `open`.
 */
import type { Reason } from "./reasons.ts";

/** Names are "Class.test_name"; a last star stands for every name with that beginning which nothing else mentions. */
type Names = readonly string[];

export interface Ledger {
  /** Already compared with CPython by a twin: "group/name" in `tests/conformance/twins/`. */
  twins?: Readonly<Record<string, Names>>;
  /** The fuzzer's programs do this all the time. */
  fuzzer?: Names;
  /** Answered by another test of ours: "asyncio/threads.test.ts: a part of its name", under `tests/`. */
  tests?: Readonly<Record<string, Names>>;
  leftOut?: Readonly<Partial<Record<Reason, Names>>>;
}
