/** The learner's work as one file: saved from here, and read in again, in this browser or another. A part of the settings. */
import { useSignal } from "@preact/signals";
import { useRef } from "preact/hooks";
import { counted } from "../../grader/measures.ts";
import { dress } from "../dress.ts";
import { withoutTurns } from "../run/output/drawn.ts";
import { browserKeep, type Trouble } from "../state/storage.ts";
import { ago } from "./ago.ts";
import { undoable, undoImport, type Applied } from "./backup/apply.ts";
import { collect } from "./backup/collect.ts";
import { readBackup } from "./backup/format.ts";
import { fetchLessons } from "./backup/titles.ts";
import { ImportDialog } from "./ImportDialog.tsx";
import { saveFile } from "./save-file.ts";
import { show } from "./show.tsx";

/** Characters: more than a browser keeps for a site, and more than anyone waits for. */
const LARGEST = 20_000_000;
/** Of a file with many faults the first say enough. */
const SHOWN = 5;

const troubles: Record<Trouble, string> = {
  full: "There is no room for it in this browser’s storage for the site, so nothing was changed.",
  denied: "Your browser doesn’t let this site store anything, so nothing was changed.",
};

/** The page shows what is kept: all that follows other tabs reads anew. */
const tellPage = () => dispatchEvent(new StorageEvent("storage", { key: null }));

export function Backup() {
  const file = useRef<HTMLInputElement>(null);
  const opener = useRef<HTMLButtonElement>(null);
  const word = useSignal("");
  const problems = useSignal<readonly string[]>([]);
  const undo = useSignal(undoable(browserKeep));
  const { progress, drafts, history } = collect(browserKeep, Date.now());

  const say = (text: string, wrong: readonly string[] = []) => {
    word.value = text;
    problems.value = wrong;
  };

  const save = () => {
    const backup = collect(browserKeep, Date.now());
    const name = `yieldpoint-${backup.made.slice(0, 10)}.json`;
    saveFile(name, backup);
    say(`Saved as ${name} where your browser puts downloads.`);
  };

  const read = async () => {
    const [chosen] = file.current?.files ?? [];
    if (chosen === undefined) return;
    const { size } = chosen;
    // It may hold signs that turn the sentence around it.
    const name = withoutTurns(chosen.name);
    // So that the same file can be chosen again.
    if (file.current) file.current.value = "";
    if (size > LARGEST) {
      say("Nothing was changed.", [
        `“${name}” is ${Math.round(size / 1e6)} MB large, far more than a backup of this site ever is. Choose the file that “Save a backup” gave you.`,
      ]);
      return;
    }
    try {
      const checked = readBackup(await chosen.text(), name);
      if (!checked.ok) {
        say("Nothing was changed, because the file is not as it should be:", checked.problems);
        return;
      }
      say("");
      const done = (applied: Applied) => {
        undo.value = undoable(browserKeep);
        tellPage();
        say(applied.ok ? `“${name}” was loaded.` : troubles[applied.trouble]);
      };
      const { backup } = checked;
      const [lessons] = await Promise.all([fetchLessons(), dress()]);
      show(opener.current!, ({ close }) => (
        <ImportDialog backup={backup} name={name} lessons={lessons} close={close} done={done} />
      ));
    } catch (error) {
      say("Nothing was changed.", [`“${name}” could not be read (${String(error)}).`]);
    }
  };

  const takeBack = () => {
    const applied = undoImport(browserKeep, Date.now());
    undo.value = undoable(browserKeep);
    tellPage();
    say(applied.ok ? "Everything is as it was before the file was loaded." : troubles[applied.trouble]);
  };

  const lessonsRead = Object.values(progress.lessons).filter((state) => state === "read").length;
  const versions = Object.values(history).reduce((sum, list) => sum + list.length, 0);
  return (
    <div class="yp-backup">
      <p>
        {counted(Object.keys(drafts).length, "program")} with your changes,{" "}
        {counted(versions, "earlier version")}, {counted(lessonsRead, "lesson")} read and{" "}
        {counted(progress.exercises.length, "exercise")} passed are kept in this browser and nowhere else. A
        backup is one file with all of it, to keep or to take to another browser.
      </p>
      <p class="yp-backup-ways">
        <button type="button" onClick={save}>
          Save a backup
        </button>
        <button type="button" ref={opener} onClick={() => file.current?.click()}>
          Load a backup…
        </button>
        {undo.value !== null && (
          <button type="button" onClick={takeBack}>
            Undo what was loaded ({ago(Date.parse(undo.value.made), Date.now())})
          </button>
        )}
        <input
          ref={file}
          type="file"
          accept=".json,application/json"
          aria-label="The backup file"
          hidden
          onChange={() => void read()}
        />
      </p>
      <div role="status">
        {word.value !== "" && <p>{word.value}</p>}
        {problems.value.length > 0 && (
          <ul>
            {problems.value.slice(0, SHOWN).map((problem) => (
              <li key={problem}>{problem}</li>
            ))}
            {problems.value.length > SHOWN && <li>and {problems.value.length - SHOWN} more like these.</li>}
          </ul>
        )}
      </div>
    </div>
  );
}
