import { replaceValue } from "../../unit-file/edit.ts";
import { effectiveAssignments } from "../../unit-file/read.ts";
import { unitValue } from "../../unit-file/value.ts";
import type { Rule } from "../rule.ts";

const modeWords = ["private", "host", "none", "bridge", "pasta", "slirp4netns", "default"];

/** network-modes.md 2: only exact lower-case words are modes, everything else is the name of a network. */
export const networkModeMisspelled: Rule = {
  id: "network-mode-misspelled",
  check: ({ document }) =>
    effectiveAssignments(document, { section: "Container", key: "Network" }).flatMap((entry) => {
      const word = modeWords.find(
        (mode) => mode === unquoted(entry.value).toLowerCase() && mode !== entry.value,
      );
      const value = word === undefined ? undefined : unitValue(word);
      if (value === undefined) return [];
      return [
        {
          severity: "warning",
          title: `Network=${entry.value} is taken for the name of a network`,
          why: `Podman knows ${value} only in this spelling. If no network is called ${entry.value}, the start fails: “unable to find network with name or ID”.`,
          range: entry.valueRange,
          evidence: [{ kind: "source", name: "pkg/specgen/namespaces.go@v5.8.3; lab/messages.json" }],
          actions: [{ kind: "edit", label: `Write ${value}`, changes: replaceValue(document, entry, value) }],
        },
      ];
    }),
  fires: { text: "[Container]\nImage=quay.io/example/app:1\nNetwork=Host\n" },
  silent: { text: "[Container]\nImage=quay.io/example/app:1\nNetwork=host\n" },
};

const unquoted = (value: string) => value.replace(/^(["'])(.*)\1$/, "$2");
