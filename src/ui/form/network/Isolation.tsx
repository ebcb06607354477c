import { driverOption, setDriverOption } from "../../../core/network/edit/driver-options.ts";
import { isSince } from "../../../core/podman/release.ts";
import type { PodmanVersion } from "../../../core/podman/target.ts";
import { useAnalysis } from "../../session/session.tsx";
import { SelectField } from "../../parts/SelectField.tsx";
import { useFile } from "./use-file.ts";

const options = ["", "false", "true", "strict"] as const;
type Isolated = (typeof options)[number];

/**
 * Whether containers of other bridge networks reach those of this one, in both ways (network-modes.md 4.2). Since 6.0
 * saying nothing is strict.
 */
export function Isolation({ file }: { readonly file: string }) {
  const { target } = useAnalysis("target");
  const { document, change } = useFile(file);
  const written = driverOption(document, "isolate") ?? "";
  const value = options.find((option) => option === written);
  return (
    <SelectField<string>
      label="Isolation from other networks"
      name="Network.Options.isolate"
      value={written}
      options={[
        ...options.map((option) => ({ value: option, words: words(option, target.podman) })),
        ...(value === undefined ? [{ value: written, words: written }] : []),
      ]}
      choose={(chosen) =>
        change(
          (now) => setDriverOption(now, "isolate", chosen),
          "Isolation changed",
          "Network.Options.isolate",
        )
      }
      hint={value === undefined ? "Podman does not know this word." : says(value, target.podman)}
    />
  );
}

function words(option: Isolated, podman: PodmanVersion): string {
  if (option === "") return isSince(podman, "6.0") ? "not set: strict" : "not set: none";
  return { false: "none (false)", true: "isolated (true)", strict: "strict" }[option];
}

const passUnlessStrict =
  "Containers on other networks reach every port here by its address, and these reach theirs, unless the other network is strict.";
const nothingPasses = "Nothing passes between this network and other networks of containers.";

function says(option: Isolated, podman: PodmanVersion): string {
  const isNew = isSince(podman, "6.0");
  switch (option) {
    case "":
      return isNew ? nothingPasses : passUnlessStrict;
    case "false":
      return isNew
        ? "Lets pass what goes to and comes from networks with isolate=false or isolate=true; the others stay out."
        : passUnlessStrict;
    case "true":
      return isNew
        ? "Less than saying nothing: what goes to and comes from networks with isolate=false passes."
        : "Nothing passes to and from networks with isolate=true or strict; those that say nothing still pass, both ways.";
    case "strict":
      return nothingPasses;
  }
}
