import { pointsFor } from "../network/claims/all-points.ts";
import { checkedRules } from "./checked-rules.ts";
import { bySeriousness } from "./by-seriousness.ts";
import type { FileToCheck } from "./model/file-to-check.ts";
import type { Finding } from "./model/finding.ts";
import { findBy } from "./findings.ts";
import { networkFindings } from "./network-findings.ts";

const findByRules = findBy(checkedRules);

/** Everything that the page says of a file: what is true of the network, and what the rules find. */
export function allFindings(file: FileToCheck): readonly Finding[] {
  const points = pointsFor(file.measurement, file.target.scope);
  return bySeriousness([...networkFindings(file, points), ...findByRules(file)]);
}
