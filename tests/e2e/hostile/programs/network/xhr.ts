// throws: ReferenceError: XMLHttpRequest is not defined
const request = new XMLHttpRequest();
request.open("GET", "RECORDER/xhr", false);
request.send();
