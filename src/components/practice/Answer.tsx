/** Where a question is answered: options to choose, lines to put in order, or output to type. Judged, it shows what was right. */
import { typed, type Ask, type Said } from "../../practice/question.ts";
import { piecesOfLines } from "../../workbench/answer/answer.ts";
import { Pieces } from "../../workbench/answer/Pieces.tsx";
import { CheckIcon } from "../../workbench/icons.tsx";
import { CrossIcon } from "../../workbench/late-icons.tsx";

interface Props<Kind extends Ask["kind"]> {
  ask: Ask & { kind: Kind };
  said: Said;
  say: (said: Said) => void;
  judged: boolean;
  announce: (words: string) => void;
}

export function Answer({ ask, ...props }: Props<Ask["kind"]>) {
  switch (ask.kind) {
    case "choose":
      return <Choose ask={ask} {...props} />;
    case "arrange":
      return props.judged ? (
        <Compared printed={ask.printed} said={props.said} />
      ) : (
        <Arrange ask={ask} {...props} />
      );
    case "type":
      return props.judged ? (
        <Compared printed={ask.printed} said={props.said} />
      ) : (
        <Type ask={ask} {...props} />
      );
  }
}

const chosenOf = (said: Said) => ("chosen" in said ? said.chosen : []);
const linesOf = (said: Said) => ("lines" in said ? said.lines : []);

function Choose({ ask: { options, several }, said, say, judged }: Props<"choose">) {
  const chosen = chosenOf(said);
  const choose = (index: number, on: boolean) => {
    const others = several ? chosen.filter((each) => each !== index) : [];
    say({ chosen: on ? [...others, index] : others });
  };
  return (
    <fieldset class="pr-options">
      <legend>{several ? "Choose all that are right" : "Choose one"}</legend>
      {options.map(({ text, right, why }, index) => {
        const mine = chosen.includes(index);
        const state = !judged ? undefined : right ? "right" : mine ? "wrong" : "left";
        return (
          <div key={index} class="pr-option" data-state={state}>
            <label>
              <input
                type={several ? "checkbox" : "radio"}
                name="pr-choice"
                checked={mine}
                disabled={judged}
                onChange={(event) => choose(index, event.currentTarget.checked)}
              />
              <span class="pr-option-text" dangerouslySetInnerHTML={{ __html: text }} />
              {state === "right" && (
                <span class="pr-mark">
                  <CheckIcon /> {mine ? "Right" : "This is right"}
                </span>
              )}
              {state === "wrong" && (
                <span class="pr-mark">
                  <CrossIcon /> Not right
                </span>
              )}
            </label>
            {judged && why !== "" && (right || mine) && (
              <div class="pr-why-option" dangerouslySetInnerHTML={{ __html: why }} />
            )}
          </div>
        );
      })}
    </fieldset>
  );
}

function Arrange({ ask: { pieces }, said, say, announce }: Props<"arrange">) {
  return (
    <Pieces
      pieces={pieces.map((text, id) => ({ id, text }))}
      placed={piecesOfLines(pieces, linesOf(said))}
      place={(ids) => say({ lines: ids.map((id) => pieces[id]!) })}
      name="What it prints, in order"
      invitation="Which line is printed first? Choose it below."
      announce={announce}
    />
  );
}

function Type({ said, say }: Props<"type">) {
  return (
    <label class="pr-typed">
      <span>What it prints, line by line</span>
      <textarea
        spellcheck={false}
        autocomplete="off"
        autocapitalize="off"
        rows={Math.max(4, linesOf(said).length + 1)}
        onInput={(event) => say(typed(event.currentTarget.value))}
      />
    </label>
  );
}

/** The prediction beside what is printed, line by line. */
function Compared({ printed, said }: { printed: readonly string[]; said: Said }) {
  const mine = linesOf(said);
  const rows = Array.from({ length: Math.max(printed.length, mine.length) }, (_, index) => index);
  return (
    <table class="pr-compared">
      <thead>
        <tr>
          <th scope="col">You said</th>
          <th scope="col">It prints</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((index) => {
          const right = mine[index] === printed[index];
          return (
            <tr key={index} data-right={right}>
              <td>
                {right ? <CheckIcon /> : <CrossIcon />}
                <span class="yp-unseen">{right ? "Right:" : "Not right:"}</span>
                <Line text={mine[index]} />
              </td>
              <td>
                <Line text={printed[index]} />
              </td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}

function Line({ text }: { text: string | undefined }) {
  if (text === undefined) return <span class="pr-quiet">nothing</span>;
  return text === "" ? <span class="pr-quiet">an empty line</span> : <code>{text}</code>;
}
