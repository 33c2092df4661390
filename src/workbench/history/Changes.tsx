/** What changes in each file from one set of texts to another. */
import { paint } from "../code/paint.ts";
import { counted } from "../run/words.ts";
import { changes } from "./changes.ts";
import { isMark } from "./merge.ts";

type Texts = Readonly<Record<string, string>>;

const signs = { same: " ", gone: "−", new: "+" };

interface Props {
  before: Texts;
  after: Texts;
  /** What a line that goes and one that comes are, for people: "goes", "comes back". */
  words: { gone: string; new: string };
  /** Said where nothing changes. */
  nothing: string;
}

export function Changes({ before, after, words, nothing }: Props) {
  const paths = [...new Set([...Object.keys(before), ...Object.keys(after)])].filter(
    (path) => (before[path] ?? "") !== (after[path] ?? ""),
  );
  if (paths.length === 0) return <p class="yp-quiet yp-changes-none">{nothing}</p>;
  const said = { same: "", gone: `${words.gone}: `, new: `${words.new}: ` };
  return (
    <>
      <p class="yp-note yp-changes-key">
        <b data-kind="gone">−</b> {words.gone} <b data-kind="new">+</b> {words.new}
      </p>
      {paths.map((path) => (
        <section key={path} class="yp-changes" tabIndex={0} role="group" aria-label={`Changes in ${path}`}>
          {(paths.length > 1 || Object.keys(after).length > 1) && <p class="yp-changes-file">{path}</p>}
          <ol>
            {changes(before[path] ?? "", after[path] ?? "").map((row, index) =>
              row.kind === "folded" ? (
                <li key={index} data-kind="folded">
                  {counted(row.count, "line")} the same
                </li>
              ) : (
                <li key={index} data-kind={row.kind} data-mark={isMark(row.text)}>
                  <span class="yp-changes-number" aria-hidden="true">
                    {row.before ?? ""}
                  </span>
                  <span class="yp-changes-number" aria-hidden="true">
                    {row.after ?? ""}
                  </span>
                  <span class="yp-changes-sign" aria-hidden="true">
                    {signs[row.kind]}
                  </span>
                  <span class="yp-unseen">{said[row.kind]}</span>
                  <code
                    class="yp-tokens"
                    dangerouslySetInnerHTML={{ __html: paint(row.text, "typescript") }}
                  />
                </li>
              ),
            )}
          </ol>
        </section>
      ))}
    </>
  );
}
