// throws: ValueError: main.ts:1
throw new ValueError("main.ts:1 ".repeat(9_900));
