/** Signs of the timeline's controls. */
import { Icon, line } from "../icons.tsx";

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
export const MinusIcon = () => (
  <Icon>
    <path d="M4 8h8" {...line} />
  </Icon>
);
export const PlusIcon = () => (
  <Icon>
    <path d="M4 8h8M8 4v8" {...line} />
  </Icon>
);
/** The four corners of a frame. */
export const WholeIcon = () => (
  <Icon>
    <path d="M2.5 5.5v-3h3M13.5 5.5v-3h-3M2.5 10.5v3h3M13.5 10.5v3h-3" {...line} />
  </Icon>
);
