/** What the settings dialog holds: how things look, how runs play, how the interpreter is started, and the learner's data. */
import { useEffect, useState } from "preact/hooks";
import type { ComponentType } from "preact";
import type { Written } from "../state/storage.ts";
import { Choice, Stepper, Switch } from "./controls.tsx";
import { InterpreterSection } from "./InterpreterSection.tsx";
import {
  changeSettings,
  defaults,
  FONT_SIZES,
  settings,
  SPEEDS,
  type WorkbenchSettings,
} from "./settings.ts";
import type { ThemeChoice, ThemeControl } from "./theme-control.ts";
import { late } from "../late.ts";

const THEMES = [
  { value: "light", text: "Light" },
  { value: "dark", text: "Dark" },
  { value: null, text: "Same as the system" },
] as const satisfies readonly { value: ThemeChoice; text: string }[];

const READER_TEXTS = [
  { value: "python", text: "Python" },
  { value: "javascript", text: "JavaScript" },
  { value: "both", text: "Both" },
] as const satisfies readonly { value: WorkbenchSettings["reader"]; text: string }[];

const speeds = SPEEDS.map((value) => ({ value, text: `${value}×` }));

interface Props {
  theme: ThemeControl;
  close: () => void;
}

export function SettingsPanel({ theme, close }: Props) {
  const [choice, setChoice] = useState(theme.choice());
  const [trouble, setTrouble] = useState<string | null>(null);
  const now = settings.value;

  const kept = (written: Written) =>
    setTrouble(written.ok ? null : written.trouble === "full" ? FULL : DENIED);
  const change = (some: Partial<WorkbenchSettings>) => kept(changeSettings(some));
  const chooseTheme = (value: ThemeChoice) => {
    setChoice(value);
    kept(theme.choose(value) ? { ok: true } : { ok: false, trouble: "denied" });
  };
  const asDelivered =
    choice === null &&
    Object.entries(defaults).every(([key, value]) => now[key as keyof typeof now] === value);

  return (
    <>
      <header class="yp-set-head">
        <h2 id="yp-set-title">Settings</h2>
        <button type="button" class="yp-set-close" onClick={close}>
          Close
        </button>
      </header>
      <div class="yp-set-body">
        <div role="status">{trouble !== null && <p class="yp-set-trouble">{trouble}</p>}</div>

        <section aria-labelledby="yp-set-looks">
          <h3 id="yp-set-looks">Reading and writing</h3>
          <Choice name="Theme" options={THEMES} value={choice} onChoose={chooseTheme} />
          <Choice
            name="I come from"
            note="Lessons have notes for people who know Python, and others for those who know JavaScript."
            options={READER_TEXTS}
            value={now.reader ?? "both"}
            onChoose={(reader) => change({ reader })}
          />
          <Stepper
            name="Size of code"
            unit="px"
            values={FONT_SIZES}
            value={now.fontSize}
            onStep={(fontSize) => change({ fontSize })}
          >
            <pre class="yp-set-sample" aria-hidden="true" style={{ fontSize: `${now.fontSize}px` }}>
              <b>await</b> asyncio.<i>sleep</i>(1);
            </pre>
          </Stepper>
          <Switch
            name="Screen reader mode"
            note="The editor gives all of its text to the screen reader, and announces its suggestions."
            on={now.screenReader}
            onSwitch={(screenReader) => change({ screenReader })}
          />
        </section>

        <section aria-labelledby="yp-set-runs">
          <h3 id="yp-set-runs">Watching a run</h3>
          <Choice
            name="Speed of playback"
            note="1× is the program’s own time: what sleeps for a second takes a second to watch."
            options={speeds}
            value={now.speed}
            onChoose={(speed) => change({ speed })}
          />
        </section>

        <InterpreterSection now={now} change={change} />

        <section aria-labelledby="yp-set-data">
          <h3 id="yp-set-data">Your work</h3>
          <Late load={loadBackup} what="Saving it to a file" />
        </section>

        <section aria-labelledby="yp-set-results" id="yp-set-section-results" tabIndex={-1}>
          <h3 id="yp-set-results">Your results</h3>
          <Late load={loadHandIn} what="Saving them to a file" />
        </section>

        <footer class="yp-set-foot">
          <p>Kept in this browser, for every lesson.</p>
          <button
            type="button"
            aria-disabled={asDelivered}
            onClick={() => {
              if (asDelivered) return;
              chooseTheme(null);
              change(defaults);
            }}
          >
            Reset settings
          </button>
        </footer>
      </div>
    </>
  );
}

const DENIED =
  "Your browser doesn’t let this site store anything, so what you set here lasts until you leave this page. Everything else works.";
const FULL =
  "Your browser’s storage for this site is full, so what you set here lasts until you leave this page. Everything else works.";

const loadBackup = async () => (await late(() => import("../history/Backup.tsx"))).Backup;
const loadHandIn = async () => (await late(() => import("../results/HandIn.tsx"))).HandIn;

/** A part that comes when the settings are open. */
function Late({ load, what }: { load: () => Promise<ComponentType>; what: string }) {
  const [Part, setPart] = useState<ComponentType | null>(null);
  const [failed, setFailed] = useState(false);
  useEffect(() => {
    load().then(
      (part) => setPart(() => part),
      () => setFailed(true),
    );
  }, []);
  if (Part !== null) return <Part />;
  return <p class="yp-set-note">{failed ? `${what} could not be loaded.` : "Loading…"}</p>;
}
