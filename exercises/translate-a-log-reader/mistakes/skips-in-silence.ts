// Skips the line, and forgets what the except block prints.
// fails: says which lines it skips, and why
// says: No line of the log was reported as skipped.
function parse(line: string): [string, number] {
  const [path, status] = line.split(" ");
  if (status === "-") throw new ValueError(`no status for ${path}`);
  return [path!, Number(status)];
}

export function failures(lines: string[]): string[] {
  const failed: string[] = [];
  for (const line of lines) {
    try {
      const [path, status] = parse(line);
      if (status >= 500) failed.push(path);
    } catch (error) {
      if (!(error instanceof ValueError)) throw error;
    }
  }
  return failed;
}

if (__name__ === "__main__") {
  print(failures(["/home 200", "/search 503", "/login -", "/cart 500"]));
}
