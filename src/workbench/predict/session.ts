/**
 * One prediction of one workbench, from the silent run to the comparison. In memory only: a prediction is for the reader
 * alone, and is over with the page.
 */
import { batch, computed, effect, signal, type ReadonlySignal } from "@preact/signals";
import type { Sandbox } from "../../sandbox/run.ts";
import { piecesOfLines } from "../answer/answer.ts";
import { sandboxSettings } from "../settings/command-line.ts";
import { settings } from "../settings/settings.ts";
import type { Bench, Shown } from "../state/bench.ts";
import { compare, type Compared } from "./compare.ts";
import { gather, type Gathered } from "./pieces.ts";

type Texts = Readonly<Record<string, string>>;

/** What a session needs of the workbench around it. */
export interface Ground {
  bench: Bench;
  sandbox: Sandbox;
  /** The programs among a workbench's texts. */
  programsOf: (texts: Texts) => Record<string, string>;
}

/** What the pane shows. */
export type Stage =
  | { kind: "gathering" }
  | { kind: "nothing"; why: string }
  | { kind: "arranging"; gathered: Gathered & { kind: "pieces" } }
  | { kind: "compared"; shown: Shown; compared: Compared };

export interface Session {
  readonly stage: ReadonlySignal<Stage>;
  readonly placed: ReadonlySignal<readonly number[]>;
  /** The program is no longer the one whose lines are here. */
  readonly outdated: ReadonlySignal<boolean>;
  place(ids: number[]): void;
  /** Runs the program silently and lays out its lines; what was placed stays placed, as far as it is still there. */
  gather(): Promise<void>;
  /** Back to the pieces, as they were placed. */
  again(): void;
  dispose(): void;
}

export function createSession({ bench, sandbox, programsOf }: Ground, close: () => void): Session {
  const stage = signal<Stage>({ kind: "gathering" });
  const placed = signal<readonly number[]>([]);
  /** The program that was run silently. */
  const texts = signal<Texts>({});
  const outdated = computed(
    () => stage.value.kind !== "gathering" && !same(texts.value, programsOf(bench.texts.value)),
  );
  let last: (Gathered & { kind: "pieces" }) | null = null;
  let gathering = new AbortController();

  const said = () => placed.peek().map((id) => last?.pieces[id] ?? "");

  /** A run of the very program compares; one without a prediction has told all, so there is nothing left to predict. */
  const stop = effect(() => {
    const shown = bench.shown.value;
    const now = stage.peek();
    if (shown?.by !== "run" || last === null || !same(texts.peek(), programsOf(shown.texts))) return;
    if (now.kind === "compared" && now.shown.result === shown.result) return;
    if (placed.peek().length === 0) {
      close();
      return;
    }
    const { asked, printed } = last;
    const compared = compare(shown.result, bench.props.entry, {
      ...{ said: said(), asked, whole: asked === printed, sources: texts.peek() },
    });
    stage.value = { kind: "compared", shown, compared };
  });

  return {
    stage,
    placed,
    outdated,
    place: (ids) => (placed.value = ids),

    async gather() {
      gathering.abort();
      gathering = new AbortController();
      const { signal: mine } = gathering;
      const before = said();
      // A run that ends meanwhile has nothing to be compared with.
      last = null;
      const sources = programsOf(bench.texts.value);
      texts.value = sources;
      stage.value = { kind: "gathering" };
      const { entry } = bench.props;
      let gathered: Gathered;
      try {
        const request = { sources, entry, settings: sandboxSettings(settings.value) };
        gathered = gather(await sandbox.run(request, { signal: mine }), sources);
      } catch (error) {
        const why = `The lines could not be collected (${String(error)}). Check your connection, close this and try again.`;
        gathered = { kind: "nothing", why };
      }
      if (mine.aborted) return;
      last = gathered.kind === "pieces" ? gathered : null;
      batch(() => {
        placed.value = last === null ? [] : piecesOfLines(last.pieces, before);
        stage.value = gathered.kind === "pieces" ? { kind: "arranging", gathered } : gathered;
      });
    },

    again() {
      if (last !== null) stage.value = { kind: "arranging", gathered: last };
    },

    dispose() {
      gathering.abort();
      stop();
    },
  };
}

function same(one: Texts, other: Texts): boolean {
  const paths = Object.keys(one);
  return paths.length === Object.keys(other).length && paths.every((path) => one[path] === other[path]);
}
