/** The learner's results as one file, to hand in to whoever runs the course for a class. A part of the settings. */
import { useSignal } from "@preact/signals";
import { useId, useRef } from "preact/hooks";
import { saveFile } from "../history/save-file.ts";
import { counted } from "../../grader/measures.ts";
import { browserKeep } from "../state/storage.ts";
import { collectResults, fileNameOf } from "./collect.ts";

/** Longer than a name; what is longer was pasted here by mistake. */
const LONGEST = 80;

export function HandIn() {
  const name = useId();
  const learner = useSignal("");
  const word = useSignal("");
  const status = useRef<HTMLDivElement>(null);
  const results = collectResults(browserKeep, learner.value.trim(), Date.now());
  const tried = Object.values(results.exercises);
  const passed = tried.filter((one) => one.passed).length;

  const save = (event: Event) => {
    event.preventDefault();
    const file = fileNameOf(results);
    saveFile(file, results);
    requestAnimationFrame(() => status.current?.scrollIntoView({ block: "nearest" }));
    word.value = `Saved as ${file} where your browser puts downloads. Send it to your instructor.`;
  };

  return (
    <form class="yp-backup" onSubmit={save}>
      <p>
        If you take this course in a class: one file with {counted(passed, "exercise")} passed
        {tried.length > passed && <> and {tried.length - passed} tried</>}, each with your answer, when it
        passed, and how many checks and hints it took; with the lessons that you read, the questions of your
        review, and your tests. The page sends it nowhere: you hand it in.
      </p>
      <p class="yp-backup-ways yp-hand-in">
        <label for={name}>Your name</label>
        <input
          id={name}
          type="text"
          autocomplete="name"
          maxLength={LONGEST}
          value={learner.value}
          onInput={({ currentTarget }) => (learner.value = currentTarget.value)}
        />
        <button type="submit">Save my results</button>
      </p>
      <div role="status" ref={status}>
        {word.value !== "" && <p>{word.value}</p>}
      </div>
    </form>
  );
}
