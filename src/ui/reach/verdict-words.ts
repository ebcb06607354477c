import type { ReachVerdict } from "../../core/network/measurement/verdict.ts";

export const verdictWords: Readonly<Record<ReachVerdict["verdict"], string>> = {
  yes: "yes",
  no: "no",
  partly: "partly",
  unknown: "not measured",
};
