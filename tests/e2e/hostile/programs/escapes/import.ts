// throws: TypeError | ReferenceError | Error
// or refused: import
// or finishes
void import("RECORDER/import.js");
print("asked");
