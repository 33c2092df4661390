/** The few signs the workbench draws. Each stands beside a word, so all are hidden from screen readers. */
import type { ComponentChildren } from "preact";

/** Also for signs that a part of the workbench keeps to itself. */
export function Icon({ children }: { children: ComponentChildren }) {
  return (
    <svg class="yp-icon" viewBox="0 0 16 16" width="16" height="16" aria-hidden="true" focusable="false">
      {children}
    </svg>
  );
}

export const line = {
  fill: "none",
  stroke: "currentColor",
  "stroke-width": 1.75,
  "stroke-linecap": "round",
  "stroke-linejoin": "round",
} as const;

export const RunIcon = () => (
  <Icon>
    <path
      d="M4.5 2.6v10.8a.6.6 0 0 0 .92.5l8.3-5.4a.6.6 0 0 0 0-1L5.42 2.1a.6.6 0 0 0-.92.5Z"
      fill="currentColor"
    />
  </Icon>
);
export const StopIcon = () => (
  <Icon>
    <rect x="3.5" y="3.5" width="9" height="9" rx="1.5" fill="currentColor" />
  </Icon>
);
export const CheckIcon = () => (
  <Icon>
    <path d="m3 8.6 3.2 3.2L13 4.9" {...line} />
  </Icon>
);
export const ResetIcon = () => (
  <Icon>
    <path d="M3.2 8a4.8 4.8 0 1 0 1.5-3.5L3 6.1M3 2.8v3.4h3.4" {...line} />
  </Icon>
);
export const UndoIcon = () => (
  <Icon>
    <path d="M6.2 3.2 3 6.4l3.2 3.2M3.4 6.4h5.8a3.4 3.4 0 0 1 0 6.8H7" {...line} />
  </Icon>
);
export const HistoryIcon = () => (
  <Icon>
    <path d="M8 4.6V8l2.3 1.5" {...line} />
    <circle cx="8" cy="8" r="5.6" {...line} />
  </Icon>
);
export const SettingsIcon = () => (
  <Icon>
    <path
      d="M1.8 5h6.4m4 0h2M1.8 11h2m4 0h6.4M10.2 3a2 2 0 1 0 0 4 2 2 0 0 0 0-4Zm-4.4 6a2 2 0 1 0 0 4 2 2 0 0 0 0-4Z"
      {...line}
      stroke-width="1.5"
    />
  </Icon>
);
/** Read only. */
export const LockIcon = () => (
  <Icon>
    <rect x="3.5" y="7" width="9" height="6.5" rx="1.5" {...line} stroke-width="1.5" />
    <path d="M5.5 7V5a2.5 2.5 0 0 1 5 0v2" {...line} stroke-width="1.5" />
  </Icon>
);
/** A program that calls another one. */
export const CallIcon = () => (
  <Icon>
    <path d="M2.5 8h8M7.5 4.5 11 8l-3.5 3.5M13.5 3.5v9" {...line} stroke-width="1.5" />
  </Icon>
);
