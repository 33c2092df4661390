/**
 * What crosses from the built page into an island. The texts of the files stand in the markup already, highlighted, so they
 * are not handed over a second time: the server renders from the whole, which `Pane.astro` leaves here, and the page reads
 * it back from what the server rendered.
 */
import type { WorkbenchFile, WorkbenchProps } from "./props.ts";
import { panelId } from "./Tabs.tsx";
import { PYTHON } from "./state/bench.ts";

export interface Handed extends Omit<WorkbenchProps, "files" | "python"> {
  /** With its text only where no panel of its own shows it. */
  files: (Omit<WorkbenchFile, "text"> & { text?: string })[];
  python?: true;
}

/** By id. In the page, what was read once: Monaco takes the markup's place. */
const whole = new Map<string, WorkbenchProps>();

/** On the server: what to give to the island as its props. */
export function handOver(props: WorkbenchProps): Handed {
  whole.set(props.id, props);
  const { python, ...rest } = props;
  return {
    ...rest,
    files: props.files.map(({ text, ...file }) => (file.inAnswer === true ? { ...file, text } : file)),
    ...(python && { python: true }),
  };
}

export function wholeOf(handed: Handed): WorkbenchProps {
  const known = whole.get(handed.id);
  if (known) return known;
  const { files, python, ...rest } = handed;
  const textOf = (tab: string) =>
    document.getElementById(panelId(handed.id, tab))?.querySelector("code")?.textContent ?? "";
  const read: WorkbenchProps = {
    ...rest,
    files: files.map((file) => ({ ...file, text: file.text ?? textOf(file.path) })),
    ...(python && { python: { text: textOf(PYTHON) } }),
  };
  whole.set(handed.id, read);
  return read;
}
