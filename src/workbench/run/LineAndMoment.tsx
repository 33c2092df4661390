/** `line 4 · 1.00 s`: one link to the line in the editor, one to the moment in the timeline. */
import type { Happened } from "../../grader/verdict.ts";
import { isShown } from "../props.ts";
import { MomentLink } from "./MomentLink.tsx";
import { placeWords } from "./place-words.ts";
import { visit, type Watching } from "./visit.ts";

interface Props {
  watching: Watching;
  at: Happened;
  /** Puts the run on show that the moment is of, where it may be another one. */
  show?: () => void;
}

export function LineAndMoment({ watching, at, show }: Props) {
  const { bench } = watching;
  const { file, line, column = 1 } = at;
  const there = line !== undefined && bench.props.files.some((each) => isShown(each) && each.path === file);
  if (!there && at.time === undefined) return null;
  const goToLine = () => {
    show?.();
    // The page stays where it is for the timeline's sake: the editor is where this leads.
    if (at.time !== undefined) visit(watching, at, null);
    if (there) bench.goTo({ file: file!, line, column });
  };
  return (
    <span class="yp-way">
      {there && (
        <button type="button" class="yp-link" onClick={goToLine}>
          {placeWords(bench.props.files, { file: file!, line })}
        </button>
      )}
      {there && at.time !== undefined && " · "}
      {at.time !== undefined && <MomentLink watching={watching} at={at} {...(show && { show })} />}
    </span>
  );
}
