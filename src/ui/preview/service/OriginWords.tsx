import type { UnitEntry } from "../../../core/quadlet/source/sections.ts";
import { reasonOf } from "../../../core/service-view/origin.ts";
import type { Origin } from "../../../core/service-view/origin.ts";
import type { ServiceView } from "./ServiceText.tsx";
import { visibleText } from "../../../core/unit-file/hidden-characters.ts";

interface OriginWordsProps {
  readonly origin: Origin;
  readonly view: ServiceView;
}

/** Where an option comes from, in few words; a line is a way to it. */
export function OriginWords({ origin, view }: OriginWordsProps) {
  if (origin.kind === "own") {
    const why = reasonOf(origin, view.unit);
    return (
      <span className="origin" title={view.hasReasons ? undefined : why}>
        {origin.unless === undefined ? "always" : "default"}
        {view.hasReasons && <span className="why">{why}</span>}
      </span>
    );
  }
  const isNetwork = view.toneOf(origin) !== undefined;
  return (
    <span className="origin">
      {origin.entries.map((entry) => (
        <button
          key={`${entry.path} ${entry.line.lineNumber}`}
          type="button"
          className="link"
          onClick={() => view.showLine(entry)}
        >
          line {entry.line.lineNumber}
          {entry.path !== view.path && ` of ${nameOf(entry)}`}
          {isNetwork ? (
            `: ${visibleText(`${entry.key}=${entry.value}`)}`
          ) : (
            <>
              {" "}
              <span className="hidden-visually">{entry.key}=</span>
            </>
          )}
        </button>
      ))}
    </span>
  );
}

/** A drop-in by its directory and name: `web.container.d/10.conf`. */
function nameOf({ path }: UnitEntry): string {
  const [directory = "", name = ""] = path.split("/").slice(-2);
  return directory.endsWith(".d") ? `${directory}/${name}` : name;
}
