/** A message with its code in backticks shown as code, and its line breaks kept; cut where nobody would read on. */
import { untranslated } from "../untranslated.ts";
import { drawn } from "./output/drawn.ts";

/** Pieces of code that are shown as code; each is an element. */
const MOST_CODE = 200;

export function Prose({ text }: { text: string }) {
  const { text: shown, left } = drawn(text.trimEnd());
  const pieces = shown.split(/(`[^`\n]+`)/);
  const plain = pieces.slice(2 * MOST_CODE).join("");
  return (
    <>
      {pieces.slice(0, 2 * MOST_CODE).map((piece, index) =>
        index % 2 === 1 ? (
          <code key={index} {...untranslated}>
            {piece.slice(1, -1)}
          </code>
        ) : (
          <span key={`${index} ${piece}`}>{piece}</span>
        ),
      )}
      {plain !== "" && <span>{plain}</span>}
      {left !== "" && <span class="yp-left-out"> {left}</span>}
    </>
  );
}
