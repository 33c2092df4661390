// finishes: after the family
print("\u{1F468}\u200D\u{1F469}\u200D\u{1F467}\u200D".repeat(30_000));
print("after the family");
