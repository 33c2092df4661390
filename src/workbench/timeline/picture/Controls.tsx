/** Above the lanes: what the axis shows, and how much of it. */
import { MinusIcon, PlusIcon, WholeIcon } from "../icons.tsx";
import type { Picture } from "./picture.ts";
import type { ScaleKind } from "./scale.ts";

const kinds: { kind: ScaleKind; label: string; title: string }[] = [
  { kind: "time", label: "Time", title: "The width is virtual time" },
  {
    kind: "ticks",
    label: "Turns",
    title: "Each turn of the loop has the same width: what happens within one moment",
  },
];

export const ZOOM_STEP = 1.6;

/** `moment`: the one that stays in view. */
export function Controls({ picture, moment }: { picture: Picture; moment: () => number }) {
  const { view, kind: now } = picture;
  const { zoom, width } = view.value;
  const by = (factor: number) => picture.zoom(factor, centreOf(picture, moment(), width));
  const buttons = [
    { label: "Zoom out", Sign: MinusIcon, off: zoom <= 1, act: () => by(1 / ZOOM_STEP) },
    {
      label: "Show the whole run",
      Sign: WholeIcon,
      off: zoom <= 1,
      act: picture.fit,
    },
    { label: "Zoom in", Sign: PlusIcon, off: false, act: () => by(ZOOM_STEP) },
  ];
  return (
    <div class="yp-picture-controls">
      <div class="yp-switch" role="group" aria-label="The axis shows">
        {kinds.map(({ kind, label, title }) => (
          <button
            key={kind}
            type="button"
            title={title}
            aria-pressed={now.value === kind}
            onClick={() => picture.show(kind, moment())}
          >
            {label}
          </button>
        ))}
      </div>
      <div class="yp-zoom" role="group" aria-label="Zoom">
        {buttons.map(({ label, Sign, off, act }) => (
          <button
            key={label}
            type="button"
            class="yp-button yp-small yp-square"
            aria-label={label}
            title={label}
            aria-disabled={off}
            onClick={() => {
              if (!off) act();
            }}
          >
            <Sign />
          </button>
        ))}
      </div>
    </div>
  );
}

/** The playhead, if it is in view; else the middle of the window. */
export function centreOf(picture: Picture, moment: number, width: number): number {
  const { zoom, left } = picture.view.value;
  const x = (picture.scale.value.at[Math.max(0, moment)] ?? 0) * zoom - left;
  return x >= 0 && x <= width ? x : width / 2;
}
