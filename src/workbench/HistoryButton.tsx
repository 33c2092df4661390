/** The way to earlier versions; it is there once there is something to go back to. What it opens comes with the click. */
import { HistoryIcon } from "./icons.tsx";
import { isShown, type Bench } from "./state/bench.ts";

export function HistoryButton({ bench }: { bench: Bench }) {
  const written = bench.props.files.some((file) => isShown(file) && file.readOnly !== true);
  if (!written || !bench.remembers.value) return null;
  return (
    <button
      type="button"
      class="yp-button yp-quiet-button yp-small"
      aria-haspopup="dialog"
      onClick={({ currentTarget }) => void openDialog(bench, "history", currentTarget)}
    >
      <HistoryIcon />
      History
    </button>
  );
}

/** The dialogs about drafts are loaded when one is first asked for. */
export async function openDialog(bench: Bench, which: "history" | "choice", opener: HTMLElement) {
  if (import.meta.env.SSR) return;
  try {
    const { dialogs } = await import("./history/dialogs.tsx");
    bench.dismiss("dialogs");
    dialogs[which](bench, opener);
  } catch {
    bench.notify({
      key: "dialogs",
      tone: "warning",
      text: `The ${which === "history" ? "history" : "comparison"} could not be loaded. Your code and its versions are safe in this browser. Check your connection and try again.`,
    });
  }
}
