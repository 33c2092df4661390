// throws: RangeError
print("ab".repeat(2 ** 30).length);
