/** What the pointer or the keyboard is at, in words, beside it. */
import type { WorkbenchFile } from "../../props.ts";
import { placeWords } from "../../run/place-words.ts";
import type { Model } from "../model.ts";
import type { Picture } from "./picture.ts";
import { INSET } from "./scene.ts";
import { tellGroup, tellMark, tellSpan, type Told } from "./tell.ts";
import { toWindow } from "./view.ts";
import type { Mark } from "../lanes.ts";

const WIDTH = 260;

/** What is told of a place of the picture. */
export function toldAt(
  model: Model,
  picture: Picture,
  pointed: { row: number; span: number; mark: Mark | null },
  index: number,
): Told | null {
  const row = picture.rows.value[pointed.row];
  if (row === undefined) return null;
  if (row.kind === "group") return tellGroup(picture.layout.value, row.group, index);
  if (pointed.mark !== null) return tellMark(model, row.lane, pointed.mark);
  return tellSpan(model, row.lane, pointed.span);
}

interface Props {
  files: readonly WorkbenchFile[];
  model: Model;
  picture: Picture;
  moment: () => number;
}

export function Tip({ files, model, picture, moment }: Props) {
  const hovered = picture.hovered.value;
  const focus = picture.focused.value ? picture.focus.value : null;
  const at = hovered ?? focus;
  if (at === null) return null;
  const row = picture.rows.value[at.row];
  const nothing = hovered !== null && row?.kind === "lane" && hovered.span < 0 && hovered.mark === null;
  const told = nothing
    ? null
    : toldAt(model, picture, { ...at, mark: hovered?.mark ?? null }, hovered?.index ?? moment());
  if (told === null || row === undefined) return null;
  const view = picture.view.value;
  const span = row.kind === "lane" ? row.lane.spans[at.span] : undefined;
  const beside = toWindow(view, picture.scale.value.at[span?.from ?? moment()] ?? 0) + 12;
  const x = Math.max(0, Math.min(view.width + 2 * INSET - WIDTH, INSET + (hovered?.x ?? beside) - 20));
  const y = row.top - picture.top.value;
  const low = y > picture.height.value / 2;
  return (
    <div
      class="yp-tip"
      aria-hidden="true"
      style={{
        insetInlineStart: `calc(var(--yp-name-width) + ${x}px)`,
        ...(low
          ? { insetBlockEnd: `calc(100% - ${y - 4}px)` }
          : { insetBlockStart: `${y + row.height + 4}px` }),
      }}
    >
      <b>{told.title}</b>
      <span>{told.text}</span>
      {(told.when !== "" || told.place !== null) && (
        <span class="yp-tip-when">
          {told.when}
          {told.place !== null && <span class="yp-tip-line">{placeWords(files, told.place)}</span>}
        </span>
      )}
    </div>
  );
}
