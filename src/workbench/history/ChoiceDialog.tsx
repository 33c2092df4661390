/** Two texts and three ways: keep mine, take theirs, or, of programs, merge; with what each would change, before it does. */
import { useSignal } from "@preact/signals";
import { useEffect, useRef } from "preact/hooks";
import { counted } from "../../grader/measures.ts";
import type { Bench } from "../state/bench.ts";
import type { Texts } from "../state/drafts.ts";
import type { Choice } from "../state/work.ts";
import { Changes } from "./Changes.tsx";
import { DialogFrame } from "./DialogFrame.tsx";
import { mergeTexts } from "./merge.ts";
import { Options } from "./Options.tsx";

type Way = "mine" | "theirs" | "merge";

const words = {
  start: {
    title: "The page’s code changed since you began",
    about: "Your code is as you left it. Choose how to continue; whatever is replaced stays in the history.",
    whose: "the new start",
    theirs: "Take the new start",
    aboutMine: "Nothing in your code changes.",
    aboutMerge: "What changed in the page’s code is brought into yours.",
  },
  tabs: {
    title: "This program was changed in two tabs",
    about: "Both texts are kept. Choose which one all tabs show; the other goes into the history.",
    whose: "the other tab",
    theirs: "Take the other tab’s",
    aboutMine: "The other tab will show your code.",
    aboutMerge: "What was changed in either is taken.",
  },
};

interface Merge {
  texts: Texts;
  conflicts: number;
}

function mergeAll({ theirs, base }: Choice, mine: Texts, whose: string): Merge {
  let conflicts = 0;
  const texts = Object.entries(theirs).map(([path, text]) => {
    const merged = mergeTexts(mine[path] ?? text, base[path] ?? null, text, whose);
    conflicts += merged.conflicts;
    return [path, merged.text];
  });
  return { texts: Object.fromEntries(texts) as Texts, conflicts };
}

export function ChoiceDialog({ bench, close }: { bench: Bench; close: () => void }) {
  const way = useSignal<Way>("mine");
  const present = bench.choice.value;
  // Another tab may settle it meanwhile; what is drawn stays until the dialog, which is the same one, has closed.
  const drawn = useRef(present);
  drawn.current = present ?? drawn.current;
  useEffect(() => {
    if (present === null) close();
  }, [present]);
  const choice = drawn.current;
  if (choice === null) return null;

  const { title, about, whose, theirs, aboutMine, aboutMerge } = words[choice.kind];
  const mine = bench.texts.value;
  const merge = mergeAll(choice, mine, whose);
  const base = Object.fromEntries(
    Object.entries(choice.base).map(([path, text]) => [path, text ?? mine[path] ?? ""]),
  );
  const baseKnown = Object.values(choice.base).every((text) => text !== null);
  const settled =
    merge.conflicts === 0
      ? "There are no conflicts."
      : `${counted(merge.conflicts, "place")} ${merge.conflicts === 1 ? "was" : "were"} changed in both; both versions appear between marked lines, for you to resolve.`;
  const ways = [
    { key: "mine", label: "Keep mine", note: aboutMine, texts: mine },
    { key: "theirs", label: theirs, note: "Yours goes into the history.", texts: choice.theirs },
    // Marked lines are comments in a program, and nonsense in an answer.
    ...(bench.props.exercise?.answer === undefined
      ? ([
          { key: "merge", label: "Merge both", note: `${aboutMerge} ${settled}`, texts: merge.texts },
        ] as const)
      : []),
  ] as const;
  const chosen = ways.find(({ key }) => key === way.value)!;

  return (
    <DialogFrame
      title={title}
      about={about}
      close={close}
      side={
        <Options
          legend="How to continue"
          options={ways}
          chosen={way.value}
          choose={(key) => (way.value = key)}
        />
      }
      main={
        way.value === "mine" ? (
          <>
            <p class="yp-dialog-heading">
              {choice.kind === "tabs"
                ? "Your code and the other tab’s"
                : baseKnown
                  ? "What changed in the page’s code"
                  : "Your code and the new start"}
            </p>
            <Changes
              before={choice.kind === "tabs" ? mine : base}
              after={choice.theirs}
              words={
                choice.kind === "tabs"
                  ? { gone: "only in yours", new: "only in the other tab’s" }
                  : { gone: baseKnown ? "gone from it" : "only in yours", new: "new in it" }
              }
              nothing="Both are the same."
            />
          </>
        ) : (
          <>
            <p class="yp-dialog-heading">What would change in your code</p>
            <Changes
              before={mine}
              after={{ ...mine, ...chosen.texts }}
              words={{ gone: "goes", new: "comes" }}
              nothing="Nothing: your code has all of it already."
            />
          </>
        )
      }
      ways={
        <>
          <button type="button" class="yp-button yp-quiet-button" onClick={close}>
            Decide later
          </button>
          <button
            type="button"
            class="yp-button yp-primary"
            onClick={() => {
              bench.choose({ ...mine, ...chosen.texts });
              close();
            }}
          >
            {chosen.label}
          </button>
        </>
      }
    />
  );
}
