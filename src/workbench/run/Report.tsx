/** What a run has to say besides its output: why it was refused, what ended it, and what was cut off. */
import type { Diagnostic } from "../../compiler/program.ts";
import type { RunResult } from "../../sandbox/run.ts";
import type { Bench } from "../state/bench.ts";
import { placeWords } from "./place-words.ts";
import { Prose } from "./Prose.tsx";
import { findPlaces } from "./terminal.ts";

interface Props {
  bench: Bench;
  result: RunResult;
  /** The error is explained better than by its own help. */
  explained: boolean;
}

export function Report({ bench, result, explained }: Props) {
  const { diagnostics, error, output, dropped } = result;
  // Python writes the traceback of an error that reached the top to stderr, so it is in the terminal already.
  const written =
    error !== null &&
    output.some(({ stream, text }) => stream === "stderr" && text.includes(error.text.trimEnd()));
  return (
    <>
      {diagnostics.map((diagnostic, index) => (
        <Complaint key={index} bench={bench} diagnostic={diagnostic} />
      ))}
      {error !== null && !written && (
        <pre class="yp-traceback">
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
          {text}
        </p>
      ))}
    </>
  );
}

const withoutHelp = (text: string, help: string) => text.replace(help, "").trimEnd();

/** One diagnostic: what is wrong, the line with a mark under the spot, and the way out. */
function Complaint({ bench, diagnostic }: { bench: Bench; diagnostic: Diagnostic }) {
  const { file, line, column, length, severity, message, help, source } = diagnostic;
  const number = String(line);
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
        <pre class="yp-excerpt" tabIndex={0} aria-label={`Line ${line}`}>
          <span class="yp-excerpt-number">{number}</span> {source.trimEnd()}
          {"\n"}
          <span class="yp-excerpt-mark">
            {" ".repeat(number.length + column)}
            {"^".repeat(Math.max(1, Math.min(length, source.trimEnd().length - column + 2)))}
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

export function PlaceLink(props: { bench: Bench; file: string; line: number; column: number }) {
  const { bench, file, line, column } = props;
  return (
    <button type="button" class="yp-link" onClick={() => bench.goTo({ file, line, column })}>
      {placeWords(bench.props.files, { file, line })}
    </button>
  );
}

/** Text in which the places are links. */
export function Linked({ bench, text }: { bench: Bench; text: string }) {
  return (
    <>
      {findPlaces(text).map((piece, index) =>
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
    </>
  );
}
