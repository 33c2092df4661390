// throws: RangeError: Invalid string length
let text = "x";
while (true) text += text;
