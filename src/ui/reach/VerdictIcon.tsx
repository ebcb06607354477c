import type { ReachVerdict } from "../../core/network/measurement/verdict.ts";
import { Icon } from "../parts/Icon.tsx";

/** The sign of an answer. */
export function VerdictIcon({ verdict }: { readonly verdict: ReachVerdict["verdict"] }) {
  if (verdict === "no") return <Icon name="cross" />;
  if (verdict === "unknown") return <Icon name="minus" />;
  return <Icon name="check" />;
}
