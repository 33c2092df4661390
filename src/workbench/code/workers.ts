/** Monaco's own worker, as a file of the site. Imported for its effect, before the editor. */
import EditorWorker from "monaco-editor/editor/editor.worker?worker";

globalThis.MonacoEnvironment = { getWorker: () => new EditorWorker() };
