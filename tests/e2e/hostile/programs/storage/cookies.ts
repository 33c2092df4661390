// throws: ReferenceError: document is not defined
document.cookie = "stolen=yes";
