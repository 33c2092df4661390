/** The region "Your prediction": lines to put in order, and then what was predicted laid over what was printed. */
import { useEffect, useRef } from "preact/hooks";
import { Pieces } from "../answer/Pieces.tsx";
import { RunIcon } from "../icons.tsx";
import { Part } from "../Part.tsx";
import { Prose } from "../run/Prose.tsx";
import type { Watching } from "../run/visit.ts";
import { counted } from "../../grader/measures.ts";
import type { Gathered } from "./pieces.ts";
import { Overlay } from "./Overlay.tsx";
import type { Session } from "./session.ts";

interface Props {
  watching: Watching;
  session: Session;
  close: () => void;
}

export function PredictPane({ watching, session, close }: Props) {
  const { bench } = watching;
  const root = useRef<HTMLDivElement>(null);
  const stage = session.stage.value;
  useEffect(() => void session.gather(), []);
  // The click asked for the pieces: the keyboard goes on with them. `preventScroll`: they stand below the button, in sight.
  useEffect(() => {
    if (stage.kind === "arranging" || stage.kind === "nothing") focusIn(root.current);
  }, [stage.kind]);

  return (
    <Part
      bench={bench}
      name="Your prediction"
      note={stage.kind === "compared" && session.outdated.value ? "of the code before your last change" : ""}
      end={
        stage.kind === "gathering" ? (
          <span class="yp-busy">Collecting the lines…</span>
        ) : (
          <button type="button" class="yp-button yp-small yp-quiet-button" onClick={close}>
            Close
          </button>
        )
      }
    >
      <div ref={root} class="yp-predict" data-stage={stage.kind}>
        {stage.kind === "nothing" && (
          <>
            <p class="yp-predict-word" tabIndex={-1} data-focus>
              <Prose text={stage.why} />
            </p>
            {session.outdated.value && <Renew session={session} />}
          </>
        )}
        {stage.kind === "arranging" && (
          <Arranging watching={watching} session={session} gathered={stage.gathered} />
        )}
        {stage.kind === "compared" && (
          <>
            <Overlay watching={watching} shown={stage.shown} compared={stage.compared} />
            <p class="yp-predict-acts">
              {session.outdated.value ? (
                <Renew session={session} />
              ) : (
                <button type="button" class="yp-button yp-small" onClick={() => session.again()}>
                  Change my prediction
                </button>
              )}
            </p>
          </>
        )}
      </div>
    </Part>
  );
}

function Arranging({
  watching: { bench, runner },
  session,
  gathered,
}: Pick<Props, "watching" | "session"> & { gathered: Gathered & { kind: "pieces" } }) {
  const placed = session.placed.value;
  const outdated = session.outdated.value;
  return (
    <>
      <p class="yp-predict-word">{task(gathered)}</p>
      <Pieces
        pieces={gathered.pieces.map((text, id) => ({ id, text: text === "" ? "(an empty line)" : text }))}
        placed={placed}
        place={(ids) => session.place(ids)}
        name="What it prints, in order"
        invitation="Which line is printed first? Choose it below."
        announce={(words) => (bench.announcement.value = words)}
      />
      {outdated && (
        <p class="yp-predict-outdated" role="status">
          The code has changed since these lines were collected. What you placed stays placed.
        </p>
      )}
      <p class="yp-predict-acts">
        {outdated ? (
          <Renew session={session} />
        ) : (
          <button
            type="button"
            class="yp-button yp-primary"
            disabled={placed.length === 0}
            onClick={() => void runner.run()}
          >
            <RunIcon />
            Run and compare
          </button>
        )}
        <span class="yp-note">{left(gathered, placed.length)}</span>
      </p>
    </>
  );
}

function Renew({ session }: { session: Session }) {
  return (
    <button type="button" class="yp-button" onClick={() => void session.gather()}>
      Collect the lines again
    </button>
  );
}

function task({ asked, printed, distractors }: Gathered & { kind: "pieces" }): string {
  const what =
    asked < printed
      ? `The program prints ${printed.toLocaleString("en")} lines. Put the first ${asked} in the order in which they are printed.`
      : "The program has run once, unseen. Put the lines in the order in which it printed them.";
  return distractors ? `${what} Leave out what is never printed.` : what;
}

function left({ asked, pieces, distractors }: Gathered & { kind: "pieces" }, placed: number): string {
  if (placed === 0) return "";
  // How many lines there are would say how many of the pieces are none.
  const open = (distractors ? pieces.length : asked) - placed;
  return open <= 0 ? "" : distractors ? "" : `${counted(open, "line")} still to place`;
}

/** What the keyboard goes on with. */
function focusIn(root: HTMLElement | null): void {
  root?.querySelector<HTMLElement>(".yp-placed [data-piece], .yp-pool button, [data-focus]")?.focus();
}
