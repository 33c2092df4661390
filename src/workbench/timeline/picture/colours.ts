/** The page's colours for the canvas, resolved as they are now: a canvas knows no custom properties. */
import type { Colours } from "./draw.ts";

export function readColours(host: HTMLElement): Colours {
  const probe = document.createElement("span");
  probe.hidden = true;
  host.append(probe);
  const read = (property: string) => {
    probe.style.color = `var(${property})`;
    return getComputedStyle(probe).color;
  };
  const colours: Colours = {
    running: read("--yp-b-running"),
    onRunning: read("--yp-b-on-accent"),
    ready: read("--yp-b-ready"),
    waiting: read("--yp-b-waiting"),
    waitingText: read("--yp-b-ink-3"),
    ink: read("--yp-b-ink"),
    faint: read("--yp-b-moment"),
    line: read("--yp-b-hairline"),
    paper: read("--yp-b-paper"),
    bad: read("--yp-b-bad"),
    ok: read("--yp-b-ok"),
    font: `11px ${getComputedStyle(host).fontFamily}`,
  };
  probe.remove();
  return colours;
}
