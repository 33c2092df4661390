/** What the keys do while the timeline has the focus. */
import { KEYS } from "./keys.ts";

export function Keys() {
  return (
    <dl class="yp-keys" aria-label="Keys of the timeline">
      {KEYS.map(([keys, text]) => (
        <div key={text}>
          <dt>
            {keys.map((key) => (
              <kbd key={key}>{key}</kbd>
            ))}
          </dt>
          <dd>{text}</dd>
        </div>
      ))}
    </dl>
  );
}
