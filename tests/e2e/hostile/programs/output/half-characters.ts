// finishes: after the halves
print("\ud800".repeat(10_000), "\udc00\ud800".repeat(10_000), "\u0000\u0007\u001b[2J");
print("after the halves");
