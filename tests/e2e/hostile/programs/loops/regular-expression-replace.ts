// stops: gave no sign of life
// hot line: 5
let text = "";
for (let i = 0; i < 64; i++) text += "ab";
print("replacing");
text = text.replace(/(a|b|ab)*c/, "");
