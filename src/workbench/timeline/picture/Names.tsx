/** The names left of the lanes: of those in the window. */
import { useComputed } from "@preact/signals";
import type { JSX } from "preact";
import type { Bench } from "../../state/bench.ts";
import { untranslated } from "../../untranslated.ts";
import { ToEndIcon, ToStartIcon } from "../icons.tsx";
import type { Lane } from "../lanes.ts";
import { countsAt } from "./density.ts";
import { endOf } from "./moves.ts";
import type { Picture } from "./picture.ts";
import type { GroupRow, LaneRow } from "./rows.ts";
import { rowsIn } from "./scene.ts";

interface Props {
  bench: Bench;
  picture: Picture;
  moveTo: (index: number) => void;
}

const SPARE = 60;

export function Names({ bench, picture, moveTo }: Props) {
  const rows = picture.rows.value;
  const seen = useComputed(() => {
    const from = Math.max(0, picture.top.value - SPARE);
    const { first, last } = rowsIn(picture.rows.value, from, from + picture.height.value + 2 * SPARE);
    // Told as one text, so that scrolling within a row draws nothing anew.
    return `${first} ${last}`;
  }).value;
  const [first, last] = seen.split(" ").map(Number) as [number, number];
  return (
    <ul class="yp-names" style={{ top: `${rows[first]?.top ?? 0}px` }}>
      {rows
        .slice(first, last + 1)
        .map((row, index) =>
          row.kind === "lane" ? (
            <LaneName
              key={row.lane.task}
              row={row}
              focused={picture.focused.value && picture.focus.value.row === first + index}
              moveTo={moveTo}
            />
          ) : (
            <GroupName key={row.group.key} bench={bench} picture={picture} row={row} />
          ),
        )}
    </ul>
  );
}

const titleOf = ({ kind, name, coroutine }: Lane) => {
  if (kind === "thread" || kind === "process") return `${name}: a ${kind} of a pool`;
  return coroutine === "" ? name : `${name}: ${coroutine}()`;
};

function LaneName({
  row,
  focused,
  moveTo,
}: {
  row: LaneRow;
  focused: boolean;
  moveTo: (index: number) => void;
}) {
  const { lane, inGroup } = row;
  return (
    <li
      data-kind={lane.kind}
      data-focused={focused}
      data-inner={inGroup}
      style={{ height: `${row.height}px` }}
    >
      <span class="yp-lane-name" title={titleOf(lane)} {...untranslated}>
        {lane.name}
        {lane.coroutine !== "" && lane.coroutine !== lane.name && <span> {lane.coroutine}</span>}
      </span>
      <span class="yp-lane-ends">
        <Jump label={`Start of ${lane.name}`} Sign={ToStartIcon} act={() => moveTo(lane.created)} />
        <Jump label={`End of ${lane.name}`} Sign={ToEndIcon} act={() => moveTo(endOf(row))} />
      </span>
    </li>
  );
}

/** For the pointer; the keys Home and End do the same in the picture. */
function Jump({ label, Sign, act }: { label: string; Sign: () => JSX.Element; act: () => void }) {
  return (
    <button type="button" class="yp-jump" tabIndex={-1} aria-label={label} title={label} onClick={act}>
      <Sign />
    </button>
  );
}

function GroupName({ bench, picture, row }: { bench: Bench; picture: Picture; row: GroupRow }) {
  const { group, open, height } = row;
  const counts = useComputed(() => {
    const density = picture.layout.value.density(group);
    const [running, ready, waiting] = countsAt(density, bench.moment.value);
    return [
      [running, "running"],
      [ready, "ready"],
      [waiting, "waiting"],
    ] as const;
  }).value;
  const alive = counts.filter(([count]) => count > 0);
  return (
    <li class="yp-group" style={{ height: `${height}px` }}>
      <button type="button" aria-expanded={open} onClick={() => picture.fold(group.key)}>
        <span class="yp-group-name">{group.name}</span>
        {group.ending !== "" && <span class="yp-group-ending"> {group.ending}</span>}
      </button>
      <span class="yp-group-counts">
        {alive.map(([count, state]) => (
          <span key={state} title={`${count} ${state}`}>
            <span class="yp-state" data-state={state} aria-hidden="true" />
            {count}
            <span class="yp-unseen"> {state}</span>
          </span>
        ))}
      </span>
    </li>
  );
}
