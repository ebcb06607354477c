import { does } from "../../../podman/behaviours.ts";
import { rangeInValue } from "../../../unit-file/value-range.ts";
import { networkValues } from "../../reading/network-values.ts";
import type { Rule } from "../../model/rule.ts";
import { containerBeside, containerWith, podWith } from "../../model/unit-examples.ts";
import { missingFile } from "./parts/missing-file.ts";

export const networkFileMissing: Rule = {
  id: "network-file-missing",
  group: "generator",
  severity: "error",
  kinds: ["Container", "Pod", "Kube", "Build", "drop-in"],
  when: "A value of `Network=` names a .network or .container file, and there is none of exactly that name. A path is never found.",
  notWhen: "Several files with commas between them: network-file-comma-list speaks of those.",
  where:
    "From Podman 5.3; before, a .network file was taken for granted. Where not all files are known, this is a note.",
  message: "Quadlet does not know what the network is called, and refuses the file.",
  fix: "Create the file, or write the name of the network itself.",
  evidence: [{ kind: "source", name: "pkg/systemd/quadlet/quadlet.go@v5.8.3" }],
  examples: {
    fires: [
      containerWith("Network=app.network"),
      containerWith("Network=app.network:alias=web"),
      containerWith("Network=vpn.container"),
      containerBeside({ "app.network": "[Network]\n" }, "Network=./app.network"),
      podWith("Network=app.network"),
    ],
    silent: [
      containerBeside({ "app.network": "[Network]\n" }, "Network=app.network:alias=web"),
      containerWith("Network=app.network\nNetwork="),
      containerWith("Network=app.network", { podman: "5.2" }),
    ],
  },
  check: (context) => {
    const { target, document } = context;
    if (!does(target.podman, "missingUnitIsError")) return [];
    return networkValues(context).flatMap(({ word, entry }) => {
      if (!/\.(?:network|container)$/.test(word) || word.includes(",")) return [];
      const range = rangeInValue(document, entry, 0, word.length);
      return missingFile(
        context,
        { text: word, entry, range },
        { kind: "network-not-found", fileName: word },
      );
    });
  },
};
