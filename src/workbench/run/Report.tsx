/** What a run has to say besides its output: why it was refused, what ended it, and what was cut off. */
import type { Diagnostic } from "../../compiler/program.ts";
import type { OutputChunk, RunResult } from "../../sandbox/run.ts";
import type { Bench } from "../state/bench.ts";
import { untranslated } from "../untranslated.ts";
import { placeWords } from "./place-words.ts";
import { Prose } from "./Prose.tsx";
import { drawn, inLine } from "./output/drawn.ts";
import { findPlaces } from "./places.ts";
import { MOST_DIAGNOSTICS } from "./runner.ts";

interface Props {
  bench: Bench;
  result: RunResult;
  /** The error is explained better than by its own help. */
  explained: boolean;
}

export function Report({ bench, result, explained }: Props) {
  const { diagnostics, error, output, dropped } = result;
  // Python writes the traceback of an error that reached the top to stderr, so it is in the terminal already.
  const written = error !== null && isWritten(output, error.text.trimEnd());
  return (
    <>
      {diagnostics.slice(0, MOST_DIAGNOSTICS).map((diagnostic, index) => (
        <Complaint key={index} bench={bench} diagnostic={diagnostic} />
      ))}
      {diagnostics.length > MOST_DIAGNOSTICS && (
        <p class="yp-quiet">
          and {diagnostics.length - MOST_DIAGNOSTICS} more; fix some of these, and run it again.
        </p>
      )}
      {error !== null && !written && (
        <pre class="yp-traceback" {...untranslated}>
          <Linked
            bench={bench}
            text={error.help === undefined ? error.text : withoutHelp(error.text, error.help)}
          />
        </pre>
      )}
      {error?.help !== undefined && !explained && (
        <div class="yp-help">
          <Prose text={error.help} />
        </div>
      )}
      {dropped.map((text) => (
        <p key={text} class="yp-dropped">
          {inLine(text, 1_000)}
        </p>
      ))}
    </>
  );
}

/** A terminal cuts long lines into pieces, so what was written is looked for over all of them. */
function isWritten(output: readonly OutputChunk[], text: string): boolean {
  const written = output.filter(({ stream }) => stream === "stderr");
  return written
    .map((piece) => piece.text)
    .join("")
    .includes(text);
}

const withoutHelp = (text: string, help: string) => text.replace(help, "").trimEnd();

/** One diagnostic: what is wrong, the line with a mark under the spot, and the way out. */
function Complaint({ bench, diagnostic }: { bench: Bench; diagnostic: Diagnostic }) {
  const { file, line, column, length, severity, message, help, source } = diagnostic;
  const number = String(line);
  const code = excerpt(source.trimEnd(), column, length);
  return (
    <div class="yp-complaint" data-severity={severity}>
      <p class="yp-complaint-head">
        <span class="yp-tag">{severity === "error" ? "Error" : "Warning"}</span>
        <PlaceLink bench={bench} file={file} line={line} column={column} />
      </p>
      <p class="yp-complaint-message">
        <Prose text={message} />
      </p>
      {source.trim() !== "" && (
        <pre class="yp-excerpt" {...untranslated} tabIndex={0} aria-label={`Line ${line}`}>
          <span class="yp-excerpt-number">{number}</span> {code.text}
          {"\n"}
          <span class="yp-excerpt-mark">
            {" ".repeat(number.length + code.column)}
            {"^".repeat(code.length)}
          </span>
        </pre>
      )}
      {help !== undefined && (
        <div class="yp-help">
          <Prose text={help} />
        </div>
      )}
    </div>
  );
}

/** Letters before the spot that are shown of a long line, and in all. */
const BEFORE = 60;
const LONGEST_EXCERPT = 200;

/** The part of a line around the spot that is marked. */
export function excerpt(line: string, column: number, length: number) {
  const from = line.length <= LONGEST_EXCERPT ? 0 : Math.max(0, column - 1 - BEFORE);
  const to = Math.min(line.length, from + LONGEST_EXCERPT);
  const [before, after] = [from > 0 ? "…" : "", to < line.length ? "…" : ""];
  const at = column - from + before.length;
  const text = `${before}${line.slice(from, to)}${after}`;
  return { text, column: at, length: Math.max(1, Math.min(length, text.length - at + 2)) };
}

export function PlaceLink(props: { bench: Bench; file: string; line: number; column: number }) {
  const { bench, file, line, column } = props;
  return (
    <button type="button" class="yp-link" onClick={() => bench.goTo({ file, line, column })}>
      {placeWords(bench.props.files, { file, line })}
    </button>
  );
}

/** Text in which the places are links, cut where nobody would read on. */
export function Linked({ bench, text }: { bench: Bench; text: string }) {
  const { text: shown, left } = drawn(text);
  return (
    <>
      {findPlaces(shown).map((piece, index) =>
        typeof piece === "string" || !bench.props.files.some(({ path }) => path === piece.place.file) ? (
          typeof piece === "string" ? (
            piece
          ) : (
            piece.text
          )
        ) : (
          <button key={index} type="button" class="yp-link" onClick={() => bench.goTo(piece.place)}>
            {piece.text}
          </button>
        ),
      )}
      {left !== "" && <span class="yp-left-out">{`\n${left}`}</span>}
    </>
  );
}
