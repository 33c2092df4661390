/** A region of the workbench: "Output", "Checks", "Timeline". */
import type { ComponentChildren } from "preact";
import { lastUsed, type Bench } from "./state/bench.ts";

interface Props {
  bench: Bench;
  name: string;
  /** Beside the name, quietly. */
  note?: ComponentChildren;
  /** At the end of the head. */
  end?: ComponentChildren;
  children: ComponentChildren;
}

export function Part({ bench, name, note, end, children }: Props) {
  // Landmarks help only where their names are unique: the workbench in use has them, the others keep plain groups.
  const inUse = lastUsed.value === bench.props.id;
  return (
    <div class="yp-part" data-part={name.toLowerCase()} role={inUse ? "region" : "group"} aria-label={name}>
      <div class="yp-part-head">
        <span class="yp-part-name" aria-hidden="true">
          {name}
        </span>
        {note !== undefined && note !== "" && (
          <span key={note} class="yp-note">
            {note}
          </span>
        )}
        <span class="yp-part-end">{end}</span>
      </div>
      {children}
    </div>
  );
}
