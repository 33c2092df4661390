// throws: RangeError: Invalid string length | RangeError: Invalid count value
print("x".padStart(2 ** 31).length);
