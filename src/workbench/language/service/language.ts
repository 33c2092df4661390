/**
 * TypeScript's language service over learners' programs: the one door of this folder. It knows no browser and no worker, so
 * that tests ask it as the editor does.
 */
import type * as TypeScript from "typescript";
import type { Declarations } from "../declarations/bundle.ts";
import { complete, type Completion } from "./complete.ts";
import { diagnose } from "./diagnose.ts";
import { MOST_FINDINGS, type Edit, type Finding } from "./findings.ts";
import { formatFor } from "./format.ts";
import { Disk, pathOf } from "./host.ts";
import { hover, type Hover, markdown, signature } from "./hover.ts";
import { Kinds } from "./kinds.ts";
import type { Scene } from "./rules/rule.ts";

/** One workbench's files, and the one that is asked about. */
export interface Program {
  bench: string;
  files: Readonly<Record<string, string>>;
  file: string;
}

/** A call that is being written. */
export interface Call {
  label: string;
  /** Where in the label each parameter stands. */
  parameters: { from: number; to: number; documentation: string }[];
  active: number;
  documentation: string;
}

export interface Detail {
  signature: string;
  documentation: string;
}

export class Language {
  readonly #ts: typeof TypeScript;
  readonly #disk: Disk;
  readonly #service: TypeScript.LanguageService;
  readonly #declarations: Declarations;
  #modules: Map<string, string[]> | null = null;

  constructor(ts: typeof TypeScript, declarations: Declarations) {
    this.#ts = ts;
    this.#declarations = declarations;
    this.#disk = new Disk(ts, declarations);
    this.#service = ts.createLanguageService(this.#disk.host);
  }

  diagnose(program: Program): Finding[] {
    const path = this.#show(program);
    const syntactic = this.#service.getSyntacticDiagnostics(path);
    const semantic = syntactic.length > 0 ? [] : this.#service.getSemanticDiagnostics(path);
    // One looks at each place again for each complaint; of thousands, the first are enough to begin with.
    const [first, types] = [syntactic.slice(0, MOST_FINDINGS), semantic.slice(0, MOST_FINDINGS)];
    return diagnose(this.#scene(path, program), first, types).slice(0, MOST_FINDINGS);
  }

  hover(program: Program, offset: number): Hover | null {
    const path = this.#show(program);
    const info = this.#service.getQuickInfoAtPosition(path, offset);
    if (info === undefined) return null;
    const { kinds, source } = this.#scene(path, program);
    return hover(this.#ts, kinds, source, info);
  }

  complete(program: Program, offset: number): Completion[] {
    const path = this.#show(program);
    const info = this.#service.getCompletionsAtPosition(path, offset, {
      includeCompletionsWithInsertText: false,
    });
    return info === undefined
      ? []
      : complete(this.#ts, this.#scene(path, program).source, info, this.#exports());
  }

  /** What stands beside a completion; for one that needs an import, of the module's own name. */
  detail(program: Program, offset: number, { name, from }: Pick<Completion, "name" | "from">): Detail | null {
    const path = this.#show(program);
    if (from !== "") return this.#detailOfExport(name);
    const details = this.#service.getCompletionEntryDetails(
      path,
      offset,
      name,
      undefined,
      undefined,
      undefined,
      undefined,
    );
    if (details === undefined) return null;
    return {
      signature: signature(this.#ts.displayPartsToString(details.displayParts)),
      documentation: markdown(this.#ts.displayPartsToString(details.documentation)),
    };
  }

  call(program: Program, offset: number): Call | null {
    const path = this.#show(program);
    const items = this.#service.getSignatureHelpItems(path, offset, {});
    const item = items?.items[items.selectedItemIndex];
    if (items === undefined || item === undefined) return null;
    const text = (parts: TypeScript.SymbolDisplayPart[] | undefined) => this.#ts.displayPartsToString(parts);
    let label = signature(text(item.prefixDisplayParts));
    const parameters = item.parameters.map((parameter, index) => {
      if (index > 0) label += text(item.separatorDisplayParts);
      const from = label.length;
      label += text(parameter.displayParts);
      return { from, to: label.length, documentation: text(parameter.documentation) };
    });
    label += text(item.suffixDisplayParts);
    const active = Math.min(items.argumentIndex, Math.max(0, parameters.length - 1));
    return { label, parameters, active, documentation: markdown(text(item.documentation)) };
  }

  format(program: Program): Edit[] {
    const path = this.#show(program);
    return this.#service
      .getFormattingEditsForDocument(path, formatFor(this.#ts))
      .map(({ span, newText }) => ({ start: span.start, length: span.length, text: newText }));
  }

  #show({ bench, files, file }: Program): string {
    this.#disk.show(bench, files);
    return pathOf(bench, file);
  }

  #scene(path: string, { file, files }: Program): Scene {
    const program = this.#service.getProgram()!;
    return {
      ts: this.#ts,
      kinds: new Kinds(this.#ts, program.getTypeChecker()),
      source: program.getSourceFile(path)!,
      file,
      files: Object.keys(files),
      modules: this.#exports(),
      leftOut: this.#declarations.leftOut,
      signatures: this.#declarations.signatures,
    };
  }

  /** What each module exports, once it is asked for. */
  #exports(): Map<string, string[]> {
    this.#modules ??= new Map(Object.entries(this.#declarations.exports));
    return this.#modules;
  }

  #detailOfExport(name: string): Detail | null {
    const path = this.#disk.modules["asyncio"]!;
    const program = this.#service.getProgram()!;
    const checker = program.getTypeChecker();
    const source = program.getSourceFile(path);
    const module = source && checker.getSymbolAtLocation(source);
    const found = module && checker.getExportsOfModule(module).find((symbol) => symbol.name === name);
    if (found === undefined || source === undefined) return null;
    const symbol = (found.flags & this.#ts.SymbolFlags.Alias) !== 0 ? checker.getAliasedSymbol(found) : found;
    return {
      signature: signature(
        `${name}: ${checker.typeToString(checker.getTypeOfSymbolAtLocation(symbol, source))}`,
      ),
      documentation: markdown(this.#ts.displayPartsToString(symbol.getDocumentationComment(checker))),
    };
  }
}
