/**
 * The line that is being written. A carriage return goes back to its beginning, as in a terminal: what comes then is written
 * over what is there, which is how programs draw a progress bar.
 */

/** What is to be seen of one print, or of a piece of one. */
export interface Written {
  text: string;
}

export class OpenLine {
  /** Those with something on this line, in order. */
  #parts: Written[] = [];
  /** The next letter is written at the line's beginning. */
  #back = false;

  /** Writes a text as a part of its own; gives the parts before it that were written over. */
  write(part: Written, text: string): Written[] {
    let over: Written[] = [];
    for (const [index, row] of text.replaceAll("\r\n", "\n").split("\n").entries()) {
      if (index > 0) {
        part.text += "\n";
        this.end();
      }
      for (const [column, run] of row.split("\r").entries()) {
        if (column > 0) this.#back = true;
        // What only goes back takes nothing away: a line that ends so is still read.
        if (run === "") continue;
        if (this.#back) over = over.concat(this.#over(part, run));
        else part.text += run;
      }
      if (this.#parts.at(-1) !== part) this.#parts.push(part);
    }
    return over;
  }

  /** What is longer than the run is still there behind it, and belongs to the part from now on. */
  #over(part: Written, run: string): Written[] {
    const before = this.#parts.filter((one) => one !== part);
    const lineOf = ({ text }: Written) => text.slice(text.lastIndexOf("\n") + 1);
    const line = [...before, part].map(lineOf).join("");
    part.text = part.text.slice(0, part.text.lastIndexOf("\n") + 1) + run + line.slice(run.length);
    for (const one of before) one.text = one.text.slice(0, one.text.length - lineOf(one).length);
    this.#parts = [part];
    this.#back = false;
    return before;
  }

  /** What comes now is on a line of its own. */
  end(): void {
    this.#parts = [];
    this.#back = false;
  }
}
