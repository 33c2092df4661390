/** The Python twin: to read and to copy, never to run here. */
import { PYTHON, type Bench } from "../state/bench.ts";
import { untranslated } from "../untranslated.ts";
import { panelId, tabId } from "../Tabs.tsx";
import { paint } from "./paint.ts";

export function PythonPane({ bench, text }: { bench: Bench; text: string }) {
  // Hydration leaves the server's markup as it is, and it never changes.
  const inner = import.meta.env.SSR ? paint(text.trimEnd(), "python") : "";
  return (
    <div
      class="yp-panel"
      role="tabpanel"
      id={panelId(bench.props.id, PYTHON)}
      aria-labelledby={tabId(bench.props.id, PYTHON)}
      tabIndex={0}
      hidden={bench.tab.value !== PYTHON}
    >
      <pre class="yp-twin" {...untranslated}>
        <code class="yp-tokens" dangerouslySetInnerHTML={{ __html: inner }} />
      </pre>
    </div>
  );
}
