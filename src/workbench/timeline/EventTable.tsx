/** The whole run as a table: for screen readers, for copying, and for whoever reads faster than they look. */
import { useComputed, useSignal, useSignalEffect, type Signal } from "@preact/signals";
import { Component } from "preact";
import { useMemo, useRef } from "preact/hooks";
import { seconds } from "../../grader/measures.ts";
import type { Bench } from "../state/bench.ts";
import { asText, filtered, GROUPS, rowsUntil, type Filter } from "./event-rows.ts";
import type { Model } from "./model.ts";
import { describe } from "./words.ts";

/** Rows on a page. */
const PAGE = 100;
/** Tasks in the filter's list; of more than that, nobody chooses by name. */
const MOST_TASKS = 300;

interface Props {
  bench: Bench;
  model: Model;
  moveTo: (moment: number) => void;
}

export function EventTable(props: Props) {
  const open = useSignal(false);
  return (
    <details class="yp-events" onToggle={(event) => (open.value = event.currentTarget.open)}>
      <summary>All {props.model.trace.length} events as text</summary>
      {open.value && <Events {...props} />}
    </details>
  );
}

function Events({ bench, model, moveTo }: Props) {
  const filter = useSignal<Filter>({ task: null, group: "" });
  const page = useSignal(0);
  const scroller = useRef<HTMLDivElement>(null);
  const rows = useComputed(() => filtered(model, filter.value));
  // The page follows the moment: the row of it, or the last one before, is in view.
  useSignalEffect(() => {
    const row = Math.max(0, rowsUntil(rows.value, bench.moment.value) - 1);
    page.value = Math.floor(row / PAGE);
    requestAnimationFrame(() => showCurrent(scroller.current));
  });
  const first = page.value * PAGE;
  const onPage = rows.value.subarray(first, first + PAGE);
  return (
    <div>
      <Tools model={model} filter={filter} rows={rows.value} page={page} />
      <div class="yp-events-scroll" ref={scroller} tabIndex={0} role="group" aria-label="Events">
        <table aria-rowcount={rows.value.length + 1}>
          <thead>
            <tr>
              <th scope="col">#</th>
              <th scope="col">Time</th>
              <th scope="col">Turn</th>
              <th scope="col">What happens</th>
              <th scope="col">Line</th>
            </tr>
          </thead>
          <tbody>
            {Array.from(onPage, (moment, index) => (
              <Row
                key={moment}
                model={model}
                moment={moment}
                index={first + index + 2}
                current={bench.moment.value === moment}
                moveTo={moveTo}
              />
            ))}
          </tbody>
        </table>
        {rows.value.length === 0 && <p class="yp-quiet">No events match.</p>}
      </div>
    </div>
  );
}

/** Scrolls the table, and not the page, so far that the row of the moment is in view. */
function showCurrent(scroller: HTMLDivElement | null): void {
  const row = scroller?.querySelector<HTMLElement>("[aria-current]");
  if (!scroller || !row) return;
  const head = scroller.querySelector("thead")?.offsetHeight ?? 0;
  const top = row.offsetTop - head;
  if (top < scroller.scrollTop) scroller.scrollTop = top;
  const bottom = row.offsetTop + row.offsetHeight - scroller.clientHeight;
  if (bottom > scroller.scrollTop) scroller.scrollTop = bottom;
}

interface RowProps {
  model: Model;
  moment: number;
  /** Its number in the whole table, for screen readers. */
  index: number;
  current: boolean;
  moveTo: (moment: number) => void;
}

/** Drawn again only where the moment comes or goes: a step changes two of a hundred rows. */
class Row extends Component<RowProps> {
  override shouldComponentUpdate({ model, moment, index, current }: RowProps): boolean {
    const { props } = this;
    return (
      model !== props.model || moment !== props.moment || index !== props.index || current !== props.current
    );
  }

  override render({ model, moment, index, current, moveTo }: RowProps) {
    const { trace, nameOf, threadOf, result } = model;
    const event = trace[moment]!;
    const place = event.at === 0 ? undefined : result.sites[event.at];
    return (
      <tr aria-rowindex={index} aria-current={current ? "step" : undefined}>
        <td>
          <button type="button" class="yp-link" onClick={() => moveTo(moment)}>
            {moment + 1}
          </button>
        </td>
        <td>{seconds(event.time)}</td>
        <td>{event.tick}</td>
        <td>{describe(event, nameOf, threadOf)}</td>
        <td>{place?.line ?? ""}</td>
      </tr>
    );
  }
}

interface ToolsProps {
  model: Model;
  filter: Signal<Filter>;
  rows: Int32Array;
  page: Signal<number>;
}

function Tools({ model, filter, rows, page }: ToolsProps) {
  const said = useSignal("");
  const tasks = useMemo(
    () =>
      [...model.history.facts.created.values()]
        .slice(0, MOST_TASKS)
        .map(({ created }) => ({ created, name: model.nameOf(created) })),
    [model],
  );
  const pages = Math.max(1, Math.ceil(rows.length / PAGE));
  const first = page.value * PAGE;
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(asText(model, rows));
      said.value = `Copied ${rows.length} ${rows.length === 1 ? "row" : "rows"}, separated by tabs`;
    } catch {
      said.value = "The browser did not allow copying";
    }
  };
  return (
    <div class="yp-events-tools">
      <label>
        Task{" "}
        <select
          class="yp-pick"
          value={String(filter.value.task ?? "")}
          onChange={({ currentTarget: { value } }) => {
            filter.value = { ...filter.value, task: value === "" ? null : Number(value) };
          }}
        >
          <option value="">all</option>
          {tasks.map(({ created, name }) => (
            <option key={created} value={String(created)}>
              {name}
            </option>
          ))}
        </select>
      </label>
      <label>
        Kind{" "}
        <select
          class="yp-pick"
          value={filter.value.group}
          onChange={({ currentTarget: { value } }) => (filter.value = { ...filter.value, group: value })}
        >
          <option value="">all</option>
          {GROUPS.map(({ name }) => (
            <option key={name}>{name}</option>
          ))}
        </select>
      </label>
      {pages > 1 && (
        <span class="yp-pages">
          <button
            type="button"
            class="yp-button yp-small"
            aria-disabled={page.value === 0}
            onClick={() => (page.value = Math.max(0, page.value - 1))}
          >
            Earlier
          </button>
          <span>
            {first + 1}–{Math.min(rows.length, first + PAGE)} of {rows.length}
          </span>
          <button
            type="button"
            class="yp-button yp-small"
            aria-disabled={page.value >= pages - 1}
            onClick={() => (page.value = Math.min(pages - 1, page.value + 1))}
          >
            Later
          </button>
        </span>
      )}
      <button type="button" class="yp-button yp-small" onClick={() => void copy()}>
        Copy
      </button>
      <span class="yp-note" role="status">
        {said.value}
      </span>
    </div>
  );
}
