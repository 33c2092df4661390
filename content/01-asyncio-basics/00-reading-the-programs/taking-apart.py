path, status = ["/home", 200]
print(path, status)

rows = [
    ("/login", 302),
    ("/search", 500),
]
for page, code in rows:
    print(f"{page}: {code}")

counts = {"ok": 2}
counts["failed"] = 1
for word, count in counts.items():
    print(word, count)
print(counts)
