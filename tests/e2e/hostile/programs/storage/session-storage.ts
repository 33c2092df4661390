// throws: ReferenceError: sessionStorage is not defined
sessionStorage.setItem("stolen", "yes");
