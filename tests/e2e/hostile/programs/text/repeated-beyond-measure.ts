// stops: MemoryLimitError: a text of 2,147,483,648 characters
print("ab".repeat(2 ** 30).length);
