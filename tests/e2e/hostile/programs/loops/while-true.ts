// stops: never gave control back
// hot line: 5
print("before");
let n = 0;
while (true) {
  n++;
}
