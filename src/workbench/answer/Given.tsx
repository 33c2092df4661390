/** Lines of a program in pieces that are in their place already. A narrow page scrolls them, by keyboard too. */
import { paint } from "../code/paint.ts";

export function Given({ text }: { text: string }) {
  return (
    <pre class="yp-given" role="group" aria-label="Given" tabIndex={0}>
      <code class="yp-tokens" dangerouslySetInnerHTML={{ __html: paint(text, "typescript") }} />
    </pre>
  );
}
