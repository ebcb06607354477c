import { differencesOfWritingPrivate } from "../../core/network/private-differences.ts";
import type { Resolution } from "../../core/network/resolution.ts";
import type { Target } from "../../core/settings/target.ts";

interface PrivateDetailsProps {
  readonly resolution: Resolution;
  readonly target: Target;
}

/** Address, neighbours and names of a private container, and what writing the line changes. */
export default function PrivateDetails({ resolution, target }: PrivateDetailsProps) {
  return (
    <>
      <ul>
        <li>Its address: {lowerFirst(resolution.address)}</li>
        <li>Beside it on that network: {lowerFirst(resolution.neighbours)}</li>
        <li>{resolution.hostName}</li>
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

const lowerFirst = (sentence: string) => sentence.charAt(0).toLowerCase() + sentence.slice(1);
