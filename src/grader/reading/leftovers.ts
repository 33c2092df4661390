/** Files that nobody wrote: what systems and editors leave beside an author's own. They are passed over without a word. */

/** `.DS_Store`, `checks.ts~`, `.checks.ts.swp`, `#checks.ts#`, `Thumbs.db`; 4913 is how Vim tries a folder. */
export function isLeftover(name: string): boolean {
  return (
    /^\.|~$|\.(?:sw[a-z]|tmp|bak|orig)$|^#.*#$/.test(name) ||
    ["Thumbs.db", "desktop.ini", "__pycache__", "4913"].includes(name)
  );
}
