// throws: ReferenceError: importScripts is not defined
declare function importScripts(url: string): void;
importScripts("RECORDER/scripts.js");
