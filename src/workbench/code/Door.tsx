/** In place of a text that no browser should lay out unasked: how long it is, and the way to it. */
import { useSignal } from "@preact/signals";
import { untranslated } from "../untranslated.ts";

interface Props {
  path: string;
  length: number;
  open: () => Promise<void>;
}

export function Door({ path, length, open }: Props) {
  const failed = useSignal(false);
  return (
    <div class="yp-door">
      <p>
        Your <b {...untranslated}>{path}</b> has {length.toLocaleString("en")} characters, too many to show by
        themselves. It is kept, and Run works.
      </p>
      {failed.value && <p>The editor could not be loaded. Check your connection and try again.</p>}
      <button
        type="button"
        class="yp-button"
        onClick={() => {
          failed.value = false;
          open().catch(() => (failed.value = true));
        }}
      >
        Open it in the editor
      </button>
    </div>
  );
}
