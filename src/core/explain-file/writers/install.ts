import { readStartAtBoot } from "../../podman/values/start/start-at-boot.ts";
import { isTrue } from "../../podman/words/single-value.ts";
import type { KeyLines, Writers } from "../words/key-lines.ts";
import { wordsIn } from "../words/key-lines.ts";
import { listed } from "../../english/listed.ts";
import { shortened } from "../words/shown.ts";
import { placeOf } from "../../podman/place.ts";
import { parseUnitFile } from "../../unit-file/parse.ts";

/** `[Install]` and `[Quadlet]`. Source: paths.md 3; generator-spec.md 8 and 13; man systemd.unit. */
export const installWriters: Writers = {
  WantedBy: (keyLines) => startWords(keyLines),
  RequiredBy: (keyLines) => startWords(keyLines),
  UpheldBy: (keyLines) => startWords(keyLines),
  Alias: (keyLines) => {
    const names = wordsIn(keyLines);
    return names.length === 0 ? undefined : `The service can be called ${listed(names.map(shortened))} too.`;
  },
  DefaultInstance: ({ value }) => `Of the template, the instance ${shortened(value)} is started.`,
};

export const quadletWriters: Writers = {
  DefaultDependencies: ({ value }) =>
    isTrue(value)
      ? "The service waits for the network, as it does without this line."
      : "The service does not wait for the network to be there.",
};

/** What starts the service, by the one line alone. */
function startWords(keyLines: KeyLines): string | undefined {
  const units = wordsIn(keyLines);
  if (units.length === 0) return undefined;
  const { target } = keyLines.explained;
  const alone = parseUnitFile(
    `[Install]\n${keyLines.values.map((value) => `${keyLines.key}=${value}\n`).join("")}`,
  );
  const start = readStartAtBoot(alone, target, "");
  switch (start.kind) {
    case "starts":
      return target.scope === "user"
        ? `The service starts with your user’s session, along with ${start.unit}.`
        : `The service starts at boot of ${placeOf(target.scope).machine}, along with ${start.unit}.`;
    case "unreached":
      return `Nothing starts the service through this line: a user’s services never reach ${listed(start.units.map(shortened))}.`;
    case "other":
      return `The service starts along with ${listed(start.units.map(shortened))}.`;
    case "no-instance":
    case "by-hand":
      return "Nothing starts the service through this line.";
  }
}
