/**
 * The runs of one grading. Equal runs happen once, and the ones that the checks will surely ask for are started before
 * they ask: the program itself and each driver, or, if this exercise was graded before, what its checks asked for then.
 */
import type { Sources } from "../../compiler/program.ts";
import type { Limits, RunResult, Sandbox } from "../../sandbox/run.ts";
import { fromDriversStart, programOf, type Drivable } from "./driver.ts";
import { keyOf, type RunOptions } from "../checks/registry.ts";

export interface Run {
  entry: string;
  result: RunResult;
  began: boolean;
}

/** What the checks of an exercise asked for the last time, by slug: the same again, if they have not changed since. */
const lastAsked = new Map<string, RunOptions[]>();

export class Runs {
  readonly #exercise: Drivable;
  readonly #sources: Sources;
  readonly #sandbox: Sandbox;
  readonly #limits: Partial<Limits>;
  readonly #started = new Map<string, Promise<Run>>();
  readonly #asked: RunOptions[] = [];
  readonly #over = new AbortController();

  constructor(exercise: Drivable, sources: Sources, sandbox: Sandbox, limits: Partial<Limits>) {
    this.#exercise = exercise;
    this.#sources = sources;
    this.#sandbox = sandbox;
    this.#limits = limits;
    const likely = lastAsked.get(exercise.slug) ?? [
      {},
      ...Object.keys(exercise.drivers).map((driver) => ({ driver })),
    ];
    // A driver that is gone since then, or a sandbox that fails, is told to the check that asks for it.
    for (const options of likely) this.#start(options).catch(() => undefined);
  }

  /** The run that these options ask for. */
  of(options: RunOptions): Promise<Run> {
    this.#asked.push(options);
    return this.#start(options);
  }

  /** Ends what is still under way. `whole`: the checks asked for all that they ever ask for. */
  dispose(whole: boolean): void {
    if (whole) lastAsked.set(this.#exercise.slug, this.#asked);
    this.#over.abort();
  }

  #start(options: RunOptions): Promise<Run> {
    const key = keyOf(options);
    const run = this.#started.get(key) ?? this.#run(options);
    this.#started.set(key, run);
    return run;
  }

  async #run(options: RunOptions): Promise<Run> {
    const program = programOf(this.#exercise, this.#sources, options.driver);
    const request = {
      ...program,
      settings: { debug: options.debug ?? false },
      limits: { ...this.#limits, ...options.limits },
    };
    const result = await this.#sandbox.run(request, { signal: this.#over.signal });
    const { entry } = program;
    return options.driver === undefined
      ? { entry, result, began: true }
      : { entry, ...fromDriversStart(result, entry) };
  }
}
