import { differencesOfWritingPrivate } from "../../core/network/private-differences.ts";
import { resolutionDetails } from "../../core/network/resolution-details.ts";
import type { Target } from "../../core/settings/target.ts";

interface PrivateDetailsProps {
  readonly mode: "unset" | "private";
  readonly target: Target;
}

/** Address, neighbours and names of a private container, and what writing the line changes. */
export default function PrivateDetails({ mode, target }: PrivateDetailsProps) {
  const { address, neighbours, hostName } = resolutionDetails(mode, target);
  return (
    <>
      <ul>
        <li>{address}</li>
        <li>{neighbours}</li>
        <li>{hostName}</li>
      </ul>
      <p>Writing Network=private, instead of leaving the line out, changes this:</p>
      <ul>
        {differencesOfWritingPrivate(target).map((difference) => (
          <li key={difference}>{difference}</li>
        ))}
      </ul>
    </>
  );
}
