/** The files of the program and its Python twin, as tabs; a lone file shows its name only. */
import { HistoryButton } from "./HistoryButton.tsx";
import { CallIcon, LockIcon } from "./icons.tsx";
import { isShown } from "./props.ts";
import { PYTHON, type Bench } from "./state/bench.ts";

export const panelId = (id: string, tab: string) => `yp-panel-${id}-${tab}`.replaceAll(/[^\w-]/g, "_");
export const tabId = (id: string, tab: string) => `yp-tab-${id}-${tab}`.replaceAll(/[^\w-]/g, "_");

export function Tabs({ bench }: { bench: Bench }) {
  const { id, files, python, title } = bench.props;
  const tabs = [
    ...files.filter(isShown).map((file) => ({
      key: file.path,
      text: file.path,
      note: file.driver === true ? "calls your program" : file.readOnly === true ? "read only" : "",
    })),
    ...(python ? [{ key: PYTHON, text: "Python", note: "" }] : []),
  ];
  const choose = (key: string, focus: boolean) => {
    bench.tab.value = key;
    if (focus) document.getElementById(tabId(id, key))?.focus();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const at = tabs.findIndex(({ key }) => key === bench.tab.value);
    const to = { ArrowLeft: at - 1, ArrowRight: at + 1, Home: 0, End: tabs.length - 1 }[event.key];
    if (to === undefined) return;
    event.preventDefault();
    choose(tabs.at(to % tabs.length)!.key, true);
  };
  // Nothing is there to be named.
  if (tabs.length === 0 && bench.props.entry === "") return null;
  return (
    <div class="yp-head">
      {tabs.length < 2 ? (
        <span class="yp-file">{tabs[0]?.text ?? bench.props.entry}</span>
      ) : (
        <div class="yp-tabs" role="tablist" aria-label={`Files of ${title}`} onKeyDown={onKeyDown}>
          {tabs.map(({ key, text, note }) => (
            <button
              key={key}
              type="button"
              role="tab"
              class="yp-tab"
              id={tabId(id, key)}
              aria-controls={panelId(id, key)}
              title={note === "" ? undefined : `${text}: ${note}`}
              aria-selected={bench.tab.value === key}
              tabIndex={bench.tab.value === key ? 0 : -1}
              onClick={() => choose(key, false)}
            >
              {note !== "" && (note === "read only" ? <LockIcon /> : <CallIcon />)}
              {text}
              {note !== "" && <span class="yp-unseen">, {note}</span>}
            </button>
          ))}
        </div>
      )}
      <span class="yp-head-end">
        {bench.changed.value && bench.props.exercise?.answer === undefined && (
          <span class="yp-note">edited</span>
        )}
        <HistoryButton bench={bench} />
      </span>
    </div>
  );
}
