/** What the learner must know about their saved work: storage that is full or denied, a draft that could not be read. */
import type { Bench } from "./state/bench.ts";

export function Notices({ bench }: { bench: Bench }) {
  // The element is always there, for a live region announces only what is put into it later.
  return (
    <div class="yp-notices" role="status">
      {bench.notices.value.map(({ key, tone, text }) => (
        <div key={key} class="yp-notice" data-tone={tone}>
          <p>{text}</p>
          <button type="button" class="yp-plain" onClick={() => bench.dismiss(key)}>
            Dismiss
          </button>
        </div>
      ))}
    </div>
  );
}
