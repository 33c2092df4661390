/**
 * The interactive pane: a program or an exercise that can be edited, run, checked and watched.
 *
 * This is the shell. It is server-rendered with the code highlighted, and stays small: Monaco, the compiler, the sandbox,
 * the checks and the timeline come by dynamic import when the learner turns to it (`intent`). Follow Run from here:
 * `Workbench` -> `live.ts` -> `run/runner.ts` -> the sandbox, and back through the signals of `state/bench.ts`.
 */
import { signal } from "@preact/signals";
import type { ComponentType } from "preact";
import { useEffect, useMemo } from "preact/hooks";
import { CodePane } from "./code/CodePane.tsx";
import { PythonPane } from "./code/PythonPane.tsx";
import type { Parts } from "./live.ts";
import { late, tellMissing } from "./late.ts";
import { Notices } from "./Notices.tsx";
import { wholeOf, type Handed } from "./handed.ts";
import { isShown, type WorkbenchProps } from "./props.ts";
import { createBench, lastUsed, type Bench } from "./state/bench.ts";
import { Tabs } from "./Tabs.tsx";
import { Toolbar } from "./Toolbar.tsx";

/** One for all workbenches of the page: the modules behind them are shared. */
let parts: Promise<Parts> | undefined;

function loadParts(): Promise<Parts> {
  // Never on the server, whose build would take all of it in.
  if (import.meta.env.SSR) return Promise.reject(new Error("nothing runs on the server"));
  parts ??= late(() => import("./live.ts")).then((module) => module.parts);
  // A network that failed once may work at the next try.
  parts.catch(() => (parts = undefined));
  return parts;
}

function createShell(props: WorkbenchProps) {
  const bench = createBench(props);
  const alive = signal(false);
  const live = signal<Awaited<ReturnType<Parts["attach"]>> | null>(null);
  /** "Predict first" was asked for, and not put away. */
  const predicting = signal(false);
  let attaching: ReturnType<Parts["attach"]> | undefined;

  const attach = () => {
    attaching ??= loadParts()
      .then((loaded) => loaded.attach(bench))
      .then((attached) => (live.value = attached));
    attaching.catch(() => (attaching = undefined));
    return attaching;
  };

  /** Counts what was asked for: what was stopped, or overtaken, while all of it was still coming is not begun. */
  let wish = 0;
  const act = async (doing: "run" | "check") => {
    // By the keyboard one gets here past a button that waits for an answer.
    if (doing === "check" && !bench.answered.value) return;
    if (doing === "run") bench.look();
    const mine = ++wish;
    lastUsed.value = props.id;
    // Shown before anything is loaded: a click answers at once.
    bench.doing.value = doing;
    bench.phase.value = "working";
    bench.word.value = null;
    try {
      const attached = await attach();
      if (mine === wish) await (doing === "run" ? attached.run() : attached.check());
    } catch (error) {
      if (mine === wish) broke(doing === "run" ? "runs programs" : "checks exercises", error);
    }
  };

  const broke = (does: string, error: unknown) => {
    const text = `The part of the page that ${does} could not be loaded, or broke. Your code is safe.`;
    bench.phase.value = "done";
    bench.word.value = { tone: "error", text };
    bench.announcement.value = text;
    console.error(error);
    tellMissing();
  };

  const predict = async () => {
    lastUsed.value = props.id;
    predicting.value = true;
    try {
      await (await attach()).predict(() => (predicting.value = false));
    } catch (error) {
      predicting.value = false;
      broke("takes predictions", error);
    }
  };

  return {
    bench,
    alive,
    live,
    act,
    predicting,
    predict,
    stop() {
      wish += 1;
      if (live.value) live.value.stop();
      else bench.phase.value = "idle";
    },
    /** The learner turned to this workbench: fetch and boot what the next click needs. */
    intent: () => void attach().catch(() => undefined),
  };
}

export type Shell = ReturnType<typeof createShell>;

/** How an exercise is answered that is not answered by editing. */
export type AnswerPane = ComponentType<{ bench: Bench; alive: boolean }>;

export default function Workbench({ Answer, ...handed }: Handed & { Answer?: AnswerPane }) {
  const shell = useMemo(() => createShell(wholeOf(handed)), []);
  const { bench, alive, live } = shell;
  const { props } = bench;
  useEffect(() => {
    bench.open();
    alive.value = true;
  }, []);

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== "Enter" || !(event.ctrlKey || event.metaKey)) return;
    event.preventDefault();
    event.stopPropagation();
    void shell.act(bench.mayRun.value ? "run" : "check");
  };
  const { Regions } = live.value ?? { Regions: Waiting };

  return (
    <div
      class="yp-bench not-content"
      data-kind={props.kind}
      data-phase={bench.phase.value}
      data-alive={alive.value}
      onPointerEnter={shell.intent}
      onPointerDownCapture={shell.intent}
      onFocusCapture={shell.intent}
      onKeyDownCapture={onKeyDown}
    >
      <div class="yp-card">
        <Tabs bench={bench} />
        {bench.held.value ? (
          <Held bench={bench} />
        ) : (
          bench.props.files
            .filter(isShown)
            .map((file) => <CodePane key={file.path} bench={bench} file={file} alive={alive.value} />)
        )}
        {props.python && <PythonPane bench={bench} text={props.python.text} />}
        {Answer && !bench.held.value && <Answer bench={bench} alive={alive.value} />}
        <Toolbar shell={shell} />
        <Notices bench={bench} />
      </div>
      {shell.predicting.value && live.value !== null && <live.value.Prediction />}
      {bench.phase.value !== "idle" && <Regions bench={bench} />}
      <div class="yp-unseen" role="status">
        {bench.announcement.value}
      </div>
    </div>
  );
}

/** In place of a draft that may have stopped the page at the last visit. */
function Held({ bench }: { bench: Bench }) {
  return (
    <div class="yp-door">
      <p>
        The last time this page was opened, it stopped before it was ready. The cause may be your saved work
        here, so it is not shown yet. It is kept: show it, or press Reset to begin again.
      </p>
      <button type="button" class="yp-button" onClick={() => bench.release()}>
        Show my work
      </button>
    </div>
  );
}

/** Between the first click and the arrival of what answers it. */
function Waiting({ bench }: { bench: Bench }) {
  return (
    <section class="yp-part" aria-label="Output" data-part="output">
      <div class="yp-part-head">
        <span class="yp-part-name" aria-hidden="true">
          Output
        </span>
      </div>
      <div class="yp-terminal">
        {bench.word.value === null ? (
          <p class="yp-quiet">{bench.doing.value === "run" ? "Starting…" : "Checking…"}</p>
        ) : (
          <p class="yp-bad">{bench.word.value.text}</p>
        )}
      </div>
    </section>
  );
}
