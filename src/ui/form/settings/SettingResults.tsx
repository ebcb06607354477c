import { useState } from "react";
import type { ReactNode } from "react";
import { isGivenByQuadlet } from "../../../core/key-search/search.ts";
import type { OfferedSetting } from "../../../core/podman/keys/offered.ts";

interface SettingResultsProps {
  readonly query: string;
  readonly own: string;
  readonly hits: readonly OfferedSetting[];
  readonly offer: (setting: OfferedSetting) => ReactNode;
}

const shownAtFirst = 8;

/** What a search found, the best first.  */
export function SettingResults({ query, own, hits, offer }: SettingResultsProps) {
  const [limit, setLimit] = useState(shownAtFirst);
  if (hits.length === 0 && isGivenByQuadlet(query, own))
    return (
      <p className="no-hit">
        Quadlet gives “{query.trim()}” by itself where it belongs: the file needs no line for it.
      </p>
    );
  if (hits.length === 0)
    return (
      <p className="no-hit">
        No setting of this file is known as “{query.trim()}”. An option of podman without a key of its own
        goes into <code>PodmanArgs=</code> in <code>[{own}]</code>, and a key of systemd can be written in the
        text of the file.
      </p>
    );
  return (
    <div className="settings-results">
      <h3>{hits.length === 1 ? "1 setting found" : `${hits.length} settings found`}</h3>
      <ul className="offers">{hits.slice(0, limit).map(offer)}</ul>
      {hits.length > limit && (
        <button type="button" className="link" onClick={() => setLimit(hits.length)}>
          Show {hits.length - limit} more
        </button>
      )}
    </div>
  );
}
