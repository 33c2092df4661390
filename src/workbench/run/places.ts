/** The places in a text that name a line of a program, so that they can be links. */

export interface PlaceInText {
  file: string;
  line: number;
  column: number;
}

/**
 * `File "main.ts", line 3`, `main.ts:3:5`, `main.ts:3`: how tracebacks, warnings and reprs name a place. A path begins where
 * no other could have begun before it, or a word of a hundred thousand letters would be read from each of them.
 */
const places =
  /File "([^"\n]+)", line (\d{1,7})|(?<![\w-]|[\w-]\/)((?:[\w-]+\/)*[\w-]+\.ts):(\d{1,7})(?::(\d{1,7}))?/g;

/** Links in one text; a traceback has some tens. The other places are text, as they are. */
const MOST_PLACES = 200;

/** Cuts a text into plain pieces and places. */
export function findPlaces(
  text: string,
  most = MOST_PLACES,
): (string | { text: string; place: PlaceInText })[] {
  const pieces: (string | { text: string; place: PlaceInText })[] = [];
  let from = 0;
  let found = 0;
  for (const match of text.matchAll(places)) {
    if (found === most) break;
    found += 1;
    const [whole, quoted, quotedLine, bare, bareLine, column] = match;
    if (match.index > from) pieces.push(text.slice(from, match.index));
    pieces.push({
      text: whole,
      place: {
        file: quoted ?? bare ?? "",
        line: Number(quotedLine ?? bareLine),
        column: Number(column ?? 1),
      },
    });
    from = match.index + whole.length;
  }
  if (from < text.length) pieces.push(text.slice(from));
  return pieces;
}
