// finishes: 124999
print(Array.from({ length: 125_000 }, (_, n) => n).join("\n"));
