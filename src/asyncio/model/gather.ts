/** `gather`: one future for the results of many awaitables, in the order in which they were given. */
import { CancelledError } from "../python/errors.ts";
import { Coroutine } from "./coroutine.ts";
import { Future } from "./future.ts";
import { type EventLoop, get_running_loop } from "./loop.ts";
import { Task } from "./task.ts";

export interface GatherKeywords {
  return_exceptions?: boolean;
}

export function gather(...given: (Coroutine | Future | GatherKeywords)[]): Future {
  const isAwaitable = (one: unknown) => one instanceof Coroutine || one instanceof Future;
  const keywords = given.find((one): one is GatherKeywords => !isAwaitable(one)) ?? {};
  const loop = get_running_loop();
  const children = given
    .filter((one) => one instanceof Coroutine || one instanceof Future)
    .map((one) => (one instanceof Coroutine ? new Task(one, loop) : one));
  return new Gathering(loop, children, keywords.return_exceptions === true);
}

class Gathering extends Future {
  private readonly children: readonly Future[];
  private readonly returnsExceptions: boolean;
  private left: number;
  private cancelRequested = false;

  constructor(loop: EventLoop, children: readonly Future[], returnsExceptions: boolean) {
    super(loop);
    this.children = children;
    this.returnsExceptions = returnsExceptions;
    this.left = children.length;
    if (this.left === 0) this.set_result([]);
    for (const child of children) child.add_done_callback((ended) => this.childEnded(ended));
  }

  /** The first failure goes to whoever waits, at once; the other children run on. */
  private childEnded(child: Future): void {
    this.left -= 1;
    if (this.done()) return;
    const outcome = outcomeOf(child);
    if ("error" in outcome && !this.returnsExceptions) this.set_exception(outcome.error);
    else if (this.left === 0) this.finishAll();
  }

  private finishAll(): void {
    if (this.cancelRequested) this.set_exception(new CancelledError());
    else {
      const outcomes = this.children.map(outcomeOf);
      this.set_result(outcomes.map((one) => ("error" in one ? one.error : one.value)));
    }
  }

  /** Passes the request on to the children, and ends when they have. */
  override cancel(message?: string): boolean {
    const asked = this.children.map((child) => child.cancel(message));
    this.cancelRequested ||= asked.includes(true);
    return asked.includes(true);
  }
}

function outcomeOf(future: Future): { value: unknown } | { error: Error } {
  try {
    return { value: future.result() };
  } catch (error) {
    return { error: error as Error };
  }
}
