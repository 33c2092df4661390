/** The page's colours for the canvas, resolved as they are now: a canvas knows no custom properties. */
import { families, type Family } from "../waits.ts";

export interface Colours {
  running: string;
  onRunning: string;
  ready: string;
  waiting: string;
  /** For each family of waits: what it is drawn in, and what its bar is filled with. */
  waits: Record<Family, { line: string; fill: string }>;
  ink: string;
  soft: string;
  faint: string;
  line: string;
  strong: string;
  moment: string;
  paper: string;
  bad: string;
  ok: string;
  accent: string;
  font: string;
}

export function readColours(host: HTMLElement): Colours {
  const probe = document.createElement("span");
  probe.hidden = true;
  host.append(probe);
  const read = (property: string) => {
    probe.style.color = `var(${property})`;
    return getComputedStyle(probe).color;
  };
  const waits = Object.fromEntries(
    families.map((family) => [
      family,
      { line: read(`--yp-w-${family}`), fill: read(`--yp-w-${family}-soft`) },
    ]),
  ) as Colours["waits"];
  const colours: Colours = {
    running: read("--yp-b-running"),
    onRunning: read("--yp-b-on-accent"),
    ready: read("--yp-b-ready"),
    waiting: read("--yp-b-waiting"),
    waits,
    ink: read("--yp-b-ink"),
    soft: read("--yp-b-ink-2"),
    faint: read("--yp-b-ink-3"),
    line: read("--yp-b-hairline"),
    strong: read("--yp-b-strong"),
    moment: read("--yp-b-moment"),
    paper: read("--yp-b-paper"),
    bad: read("--yp-b-bad"),
    ok: read("--yp-b-ok"),
    accent: read("--yp-b-accent-text"),
    font: getComputedStyle(host).fontFamily,
  };
  probe.remove();
  return colours;
}
