/** The controls of the settings: one of a few, on or off, and one size up or down. */
import type { ComponentChildren } from "preact";
import { useId } from "preact/hooks";

interface ChoiceProps<T> {
  name: string;
  note?: ComponentChildren;
  options: readonly { value: T; text: string }[];
  value: T;
  onChoose: (value: T) => void;
}

/** One of a few that fit beside each other: radio buttons that look like one bar. */
export function Choice<T extends string | number | null>(props: ChoiceProps<T>) {
  const { name, note, options, value, onChoose } = props;
  const group = useId();
  const nameId = useId();
  return (
    // No fieldset: WebKit puts a legend on a line of its own, however it is laid out.
    <div class="yp-set-row yp-set-choice" role="radiogroup" aria-labelledby={nameId}>
      <span class="yp-set-name" id={nameId}>
        {name}
      </span>
      <div class="yp-set-bar">
        {options.map((option) => (
          <label key={option.value}>
            <input
              type="radio"
              name={group}
              checked={option.value === value}
              onChange={() => onChoose(option.value)}
            />
            <span>{option.text}</span>
          </label>
        ))}
      </div>
      {note !== undefined && <p class="yp-set-note">{note}</p>}
    </div>
  );
}

interface SwitchProps {
  name: string;
  /** As it is typed, beside the name. */
  code?: string;
  note: ComponentChildren;
  on: boolean;
  /** Another setting includes this one: it is on, and cannot be turned off by itself. */
  includedIn?: string | null;
  onSwitch: (on: boolean) => void;
}

export function Switch({ name, code, note, on, includedIn = null, onSwitch }: SwitchProps) {
  const noteId = useId();
  return (
    <div class="yp-set-row yp-set-switch">
      <label>
        <span class="yp-set-name">
          {name}
          {code !== undefined && <code>{code}</code>}
        </span>
        <input
          type="checkbox"
          role="switch"
          aria-describedby={noteId}
          checked={on || includedIn !== null}
          disabled={includedIn !== null}
          onChange={({ currentTarget }) => onSwitch(currentTarget.checked)}
        />
      </label>
      <p class="yp-set-note" id={noteId}>
        {note}
        {includedIn !== null && <> {includedIn} includes it.</>}
      </p>
    </div>
  );
}

interface StepperProps<T> {
  name: string;
  values: readonly T[];
  value: T;
  unit: string;
  onStep: (value: T) => void;
  children: ComponentChildren;
}

/** One of an ordered few, a step at a time. */
export function Stepper<T extends number>({ name, values, value, unit, onStep, children }: StepperProps<T>) {
  const nameId = useId();
  const at = values.indexOf(value);
  // A button that disappears under the finger would take the focus with it, so at an end it only says so.
  const step = (by: number, text: string, label: string) => {
    const next = values[at + by];
    return (
      <button
        type="button"
        aria-label={label}
        aria-disabled={next === undefined}
        onClick={() => next !== undefined && onStep(next)}
      >
        {text}
      </button>
    );
  };
  return (
    <div class="yp-set-row yp-set-stepper" role="group" aria-labelledby={nameId}>
      <span class="yp-set-name" id={nameId}>
        {name}
      </span>
      <div class="yp-set-bar">
        {step(-1, "−", "Smaller")}
        <output>
          {value} {unit}
        </output>
        {step(1, "+", "Larger")}
      </div>
      {children}
    </div>
  );
}
