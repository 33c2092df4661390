/** The way to earlier versions; it is there once there is something to go back to. What it opens comes with the click. */
import { HistoryIcon } from "./icons.tsx";
import { late } from "./late.ts";
import { isShown } from "./props.ts";
import type { Bench } from "./state/bench.ts";

export function HistoryButton({ bench }: { bench: Bench }) {
  const written = bench.props.files.some((file) => isShown(file) && file.readOnly !== true);
  if (!written || !bench.remembers.value) return null;
  return (
    <button
      type="button"
      class="yp-button yp-quiet-button yp-small"
      aria-haspopup="dialog"
      onClick={({ currentTarget }) => void openHistory(bench, currentTarget)}
    >
      <HistoryIcon />
      History
    </button>
  );
}

async function openHistory(bench: Bench, opener: HTMLElement) {
  if (import.meta.env.SSR) return;
  const key = "history";
  try {
    const { dialogs } = await late(() => import("./history/dialogs.tsx"));
    bench.dismiss(key);
    dialogs.history(bench, opener);
  } catch {
    bench.notify({
      key,
      tone: "warning",
      text: "The history could not be loaded. What it holds is safe in this browser.",
    });
  }
}
