/** What a dialog lets choose from, one of them: each with a note of what it is or would do. */
import type { ComponentChildren } from "preact";

interface Option<Key extends string> {
  key: Key;
  label: ComponentChildren;
  note: string;
}

interface Props<Key extends string> {
  /** What is chosen, for whoever does not see the dialog. */
  legend: string;
  options: readonly Option<Key>[];
  chosen: Key | undefined;
  choose: (key: Key) => void;
  children?: ComponentChildren;
}

export function Options<Key extends string>({ legend, options, chosen, choose, children }: Props<Key>) {
  return (
    <fieldset class="yp-dialog-options">
      <legend class="yp-unseen">{legend}</legend>
      {options.map(({ key, label, note }) => (
        <label key={key} class="yp-dialog-option">
          <input type="radio" name="yp-dialog-option" checked={key === chosen} onChange={() => choose(key)} />
          <span>
            {label}
            <span class="yp-note">{note}</span>
          </span>
        </label>
      ))}
      {children}
    </fieldset>
  );
}
