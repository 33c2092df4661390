// finishes: plain line after
print("\u202E\u202E\u202E all that follows is turned round");
print("\u2067".repeat(2_000) + "nested isolates");
print("plain line after");
