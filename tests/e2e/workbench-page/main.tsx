/** The workbench alone, on hand-made runs: to look at while the rest of the house is being built. */
import { render } from "preact";
import "../../../src/styles/tokens.css";
import "../../../src/styles/code.css";
import Workbench from "../../../src/workbench/Workbench.tsx";
import { twoSleepers } from "../../workbench/fixtures/runs.ts";

document.documentElement.dataset["theme"] = new URL(location.href).searchParams.get("theme") ?? "dark";
document.body.style.background = "var(--yp-bg)";
document.body.style.fontFamily = "system-ui";

const python = `import asyncio

async def say(word, delay):
    await asyncio.sleep(delay)
    print(word)

asyncio.run(say("hello", 1))`;

render(
  <Workbench
    id="program"
    kind="program"
    title="Two sleepers"
    files={[{ path: "main.ts", text: twoSleepers }]}
    entry="main.ts"
    python={{ text: python }}
  />,
  document.querySelector("#program")!,
);
render(
  <Workbench
    id="exercise"
    kind="exercise"
    title="An exercise"
    files={[{ path: "main.ts", text: twoSleepers }]}
    entry="main.ts"
    exercise={{ slug: "fake", hints: ["<p>Look at <code>await</code>.</p>", "<p>Line 4.</p>"] }}
  />,
  document.querySelector("#exercise")!,
);
