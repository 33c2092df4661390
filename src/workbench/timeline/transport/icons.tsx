/** Signs of the transport. Each stands in a button with a name, so all are hidden from screen readers. */
import type { ComponentChildren } from "preact";

function Icon({ children }: { children: ComponentChildren }) {
  return (
    <svg class="yp-icon" viewBox="0 0 16 16" width="16" height="16" aria-hidden="true" focusable="false">
      {children}
    </svg>
  );
}

const line = {
  fill: "none",
  stroke: "currentColor",
  "stroke-width": 1.75,
  "stroke-linecap": "round",
  "stroke-linejoin": "round",
} as const;

export const PauseIcon = () => (
  <Icon>
    <path d="M4 3h2.75v10H4zM9.25 3H12v10H9.25z" fill="currentColor" />
  </Icon>
);
export const ToStartIcon = () => (
  <Icon>
    <path d="M4 3.5v9M12 3.5 7.5 8l4.5 4.5" {...line} />
  </Icon>
);
export const ToEndIcon = () => (
  <Icon>
    <path d="M12 3.5v9M4 3.5 8.5 8 4 12.5" {...line} />
  </Icon>
);
export const CloseIcon = () => (
  <Icon>
    <path d="m4.5 4.5 7 7m0-7-7 7" {...line} />
  </Icon>
);
