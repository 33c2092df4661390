/** The Python twin: to read and to copy, never to run here. */
import { useMemo } from "preact/hooks";
import { PYTHON, type Bench } from "../state/bench.ts";
import { panelId, tabId } from "../Tabs.tsx";
import { highlight } from "./highlight.ts";

export function PythonPane({ bench, text, html }: { bench: Bench; text: string; html: string | undefined }) {
  const inner = useMemo(() => html ?? highlight(text.trimEnd(), "python"), [text, html]);
  return (
    <div
      class="yp-panel"
      role="tabpanel"
      id={panelId(bench, PYTHON)}
      aria-labelledby={tabId(bench, PYTHON)}
      tabIndex={0}
      hidden={bench.tab.value !== PYTHON}
    >
      <pre class="yp-twin">
        <code class="yp-tokens" dangerouslySetInnerHTML={{ __html: inner }} />
      </pre>
    </div>
  );
}
