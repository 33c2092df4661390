/** The signs of what comes on intent: apart from the others (icons.tsx), which every page with a program loads. */
import { Icon, line } from "./icons.tsx";

export const CrossIcon = () => (
  <Icon>
    <path d="m4 4 8 8m0-8-8 8" {...line} />
  </Icon>
);
export const SkippedIcon = () => (
  <Icon>
    <path d="M4 8h8" {...line} />
  </Icon>
);
export const SkipIcon = () => (
  <Icon>
    <path d="M3.5 3.4v9.2L9.6 8 3.5 3.4Z" fill="currentColor" />
    <path d="M12.2 3.4v9.2" {...line} />
  </Icon>
);
export const BackIcon = () => (
  <Icon>
    <path d="M10 3.5 5.5 8l4.5 4.5" {...line} />
  </Icon>
);
export const ForwardIcon = () => (
  <Icon>
    <path d="M6 3.5 10.5 8 6 12.5" {...line} />
  </Icon>
);
export const CopyIcon = () => (
  <Icon>
    <rect x="5.5" y="5.5" width="8" height="8" rx="1.5" {...line} stroke-width="1.5" />
    <path d="M10.5 2.5H4A1.5 1.5 0 0 0 2.5 4v6.5" {...line} stroke-width="1.5" />
  </Icon>
);
