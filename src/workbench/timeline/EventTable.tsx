/** The whole run as a table: for screen readers, for copying, and for whoever reads faster than they look. */
import { useSignal } from "@preact/signals";
import { seconds } from "../run/words.ts";
import type { Bench } from "../state/bench.ts";
import type { Model } from "./model.ts";
import { describe } from "./words.ts";

/** Rows shown at a time; more on demand. */
const PAGE = 250;

export function EventTable({
  bench,
  model,
  moveTo,
}: {
  bench: Bench;
  model: Model;
  moveTo: (index: number) => void;
}) {
  const open = useSignal(false);
  const rows = useSignal(PAGE);
  const { trace, nameOf, result } = model;
  return (
    <details class="yp-events" onToggle={(event) => (open.value = event.currentTarget.open)}>
      <summary>All {trace.length} events as text</summary>
      {open.value && (
        <div class="yp-events-scroll" tabIndex={0} role="group" aria-label="Events">
          <table>
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
              {trace.slice(0, rows.value).map((event, index) => {
                const place = result.sites[event.at];
                return (
                  <tr key={index} aria-current={bench.moment.value === index ? "step" : undefined}>
                    <td>
                      <button type="button" class="yp-link" onClick={() => moveTo(index)}>
                        {index + 1}
                      </button>
                    </td>
                    <td>{seconds(event.time)}</td>
                    <td>{event.tick}</td>
                    <td>{describe(event, nameOf)}</td>
                    <td>{event.at === 0 || place === undefined ? "" : place.line}</td>
                  </tr>
                );
              })}
            </tbody>
          </table>
          {rows.value < trace.length && (
            <button type="button" class="yp-button yp-small" onClick={() => (rows.value += 4 * PAGE)}>
              Show more
            </button>
          )}
        </div>
      )}
    </details>
  );
}
