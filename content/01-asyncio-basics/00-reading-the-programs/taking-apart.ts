const [path, status] = ["/home", 200];
print(path, status);

const rows: [string, number][] = [
  ["/login", 302],
  ["/search", 500],
];
for (const [page, code] of rows) {
  print(`${page}: ${code}`);
}

const counts: Record<string, number> = { ok: 2 };
counts["failed"] = 1;
for (const [word, count] of Object.entries(counts)) {
  print(word, count);
}
print(counts);
