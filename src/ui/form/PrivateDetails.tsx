import { insideRows } from "../../core/network/reach/inside-rows.ts";
import { differencesOfWritingPrivate } from "../../core/podman/network-modes/private-differences.ts";
import { resolutionDetails } from "../../core/network/claims/resolution-details.ts";
import type { Target } from "../../core/podman/target.ts";
import "./private-details.css";

interface PrivateDetailsProps {
  readonly mode: "unset" | "private";
  readonly target: Target;
}

/** Address, gateway, neighbours and names of a private container, and what writing the line changes. */
export default function PrivateDetails({ mode, target }: PrivateDetailsProps) {
  const { address, neighbours, hostName } = resolutionDetails(mode, target);
  return (
    <>
      <ul>
        <li>{address}</li>
        <li>{neighbours}</li>
        <li>{hostName}</li>
      </ul>
      <Inside mode={mode} target={target} />
      <p>Writing Network=private, instead of leaving the line out, changes this:</p>
      <ul>
        {differencesOfWritingPrivate(target).map((difference) => (
          <li key={difference}>{difference}</li>
        ))}
      </ul>
    </>
  );
}

/** What such a container saw in the lab: the numbers are of the lab, what they are holds here. */
function Inside({ mode, target }: PrivateDetailsProps) {
  const inside = insideRows(mode, target);
  if (inside === undefined) return null;
  return (
    <>
      <p>
        Seen from inside such a container in the lab, with Podman {inside.podman}
        {target.scope === "qm" && ", as root on an ordinary machine, not in a QM partition"}. Your addresses
        differ:
      </p>
      <dl className="inside">
        {inside.rows.map(({ term, seen, meaning }) => (
          <div key={term}>
            <dt>{term}</dt>
            <dd>
              <code>{seen}</code> {meaning}
            </dd>
          </div>
        ))}
      </dl>
    </>
  );
}
