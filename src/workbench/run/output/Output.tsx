/** The region "Output": the terminal, how it ended, and what there is to say about it. */
import type { ReadonlySignal } from "@preact/signals";
import { useLayoutEffect, useRef } from "preact/hooks";
import { SkipIcon } from "../../late-icons.tsx";
import { Part } from "../../Part.tsx";
import { inShort } from "../../settings/command-line.ts";
import { settings } from "../../settings/settings.ts";
import type { Bench } from "../../state/bench.ts";
import { untranslated } from "../../untranslated.ts";
import { LINE_HEIGHT, linesOf } from "../../code/metrics.ts";
import { useAtOnce } from "../at-once.ts";
import { Recognised } from "../Recognised.tsx";
import type { Model } from "../../timeline/model.ts";
import { OutputTools } from "./OutputTools.tsx";
import { Prompt } from "../Prompt.tsx";
import { momentOfPiece } from "../moments.ts";
import { Report } from "../Report.tsx";
import { ending, type Feed, type Runner } from "../runner.ts";
import { ErrorLink, WaitsSince } from "../WaitsSince.tsx";
import { Terminal } from "./terminal.ts";
import { visit } from "../visit.ts";
import { seconds } from "../../../grader/measures.ts";

interface Props {
  bench: Bench;
  runner: Runner;
  feed: ReadonlySignal<Feed>;
  /** How many chunks were printed up to the moment that the timeline shows. */
  printed: ReadonlySignal<number | null>;
  model: ReadonlySignal<Model | null>;
}

/** Lines that the terminal grows to before it scrolls. */
const MOST_LINES = 18;

export function Output({ bench, runner, feed, printed, model }: Props) {
  const watching = { bench, runner, model };
  const box = useRef<HTMLPreElement>(null);
  const terminal = useRef<Terminal | null>(null);

  useLayoutEffect(() => {
    terminal.current = new Terminal(box.current!, {
      isKnown: (file) => bench.props.files.some(({ path }) => path === file),
      goTo: (place) => bench.goTo(place),
      visit(piece, from) {
        const shown = bench.shown.value;
        if (shown !== null) visit(watching, momentOfPiece(shown, piece), from);
      },
    });
  }, []);
  useAtOnce(() => {
    const { output, visible } = feed.value;
    terminal.current!.show(output, visible);
  });
  useAtOnce(() => terminal.current!.dimAfter(bench.scrubbed.value ? printed.value : null));

  const phase = bench.phase.value;
  const shown = bench.shown.value;
  const word = bench.word.value;
  const over = phase === "done";
  // What is predicted is run by itself.
  const predicted = bench.props.exercise?.answer?.kind === "predict";
  // Whoever set something for their own runs would look for it in this one.
  const ownWay = inShort(settings.value).length > 0 ? ", with settings of their own" : "";
  const empty = shown !== null && shown.result.output.length === 0;
  return (
    <Part
      bench={bench}
      name="Output"
      note={shown?.by === "check" && !predicted ? `as the checks ran it${ownWay}: ${shown.name}` : ""}
      end={
        phase === "working" ? (
          <span class="yp-busy">{bench.doing.value === "run" ? "Starting…" : "Checking…"}</span>
        ) : phase === "playing" ? (
          <>
            <span class="yp-clock">
              <Clock bench={bench} /> of {seconds(shown?.result.duration ?? 0)}
            </span>
            <button type="button" class="yp-button yp-small" onClick={() => runner.skip()}>
              <SkipIcon />
              Skip to end
            </button>
          </>
        ) : over && shown && word === null && shown.result.outcome !== "refused" ? (
          <OutputTools bench={bench} runner={runner} feed={feed} whole={() => box.current} />
        ) : null
      }
    >
      <Prompt feed={feed} />
      <pre
        ref={box}
        class="yp-terminal"
        {...untranslated}
        role="log"
        aria-label="What the program prints"
        tabIndex={0}
        // As high as it will be, so that nothing below moves while it fills.
        style={{
          "--yp-rows": shown === null ? 1 : Math.min(MOST_LINES, rowsOf(shown.result.output)),
          "--yp-row": `${LINE_HEIGHT - 1}px`,
          "--yp-when": `${seconds(shown?.result.duration ?? 0).length}ch`,
        }}
        data-empty={over && empty}
      />
      {over && shown && empty && word === null && shown.result.outcome === "finished" && (
        <p class="yp-quiet">The program printed nothing.</p>
      )}
      {over && shown && word === null && (
        <>
          <Report
            bench={bench}
            result={shown.result}
            explained={bench.recognised.value.some(({ explainsError }) => explainsError)}
          />
          <WaitsSince watching={watching} result={shown.result} />
          <Recognised watching={watching} />
        </>
      )}
      {over && (word !== null || shown) && (
        // A new element for new words: a translator may have taken the old ones out of theirs.
        <p
          key={word?.text ?? (shown && ending(shown.result))}
          class="yp-ending"
          data-outcome={word === null ? shown?.result.outcome : word.tone}
        >
          {word?.text ?? (shown && ending(shown.result))}
          {word === null && shown && <ErrorLink watching={watching} result={shown.result} />}
        </p>
      )}
    </Part>
  );
}

function Clock({ bench }: { bench: Bench }) {
  return <b>{(bench.clock.value ?? 0).toFixed(1)}</b>;
}

function rowsOf(output: readonly { text: string }[]): number {
  let rows = 0;
  for (const { text } of output) {
    rows += linesOf(text) - 1;
    if (rows >= MOST_LINES) break;
  }
  return Math.max(1, rows);
}
