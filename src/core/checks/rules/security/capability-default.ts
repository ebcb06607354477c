import { deletePart } from "../../fixes/parts.ts";
import { addedCapabilities, droppedCapabilities } from "../../reading/capabilities.ts";
import { podmanOptions } from "../../reading/podman-options.ts";
import { shownValue } from "../../reading/shown-value.ts";
import type { CheckContext, Rule } from "../../model/rule.ts";
import { containerWith } from "../../model/unit-examples.ts";

export const capabilityDefault: Rule = {
  id: "capability-default",
  group: "security",
  severity: "note",
  when: "`AddCapability=` names CHOWN, DAC_OVERRIDE, FOWNER, FSETID, KILL, NET_BIND_SERVICE, SETFCAP, SETGID, SETPCAP, SETUID or SYS_CHROOT, and `DropCapability=` does not take all away.",
  notWhen:
    "The container runs as another user than root (`User=`, keep-id): there the line still matters, because only capabilities that are added reach the program.",
  message:
    "Every container whose program runs as root has this capability already. If the image names another user, the line still matters.",
  fix: "Delete the word, unless the image names another user than root.",
  evidence: [{ kind: "source", name: "vendor/go.podman.io/common/pkg/config/default.go@v5.8.3" }],
  examples: {
    fires: [
      containerWith("AddCapability=CHOWN"),
      containerWith("AddCapability=NET_RAW cap_kill"),
      containerWith("AddCapability=CHOWN\nUser=root"),
      containerWith("AddCapability=NET_RAW,SETUID"),
    ],
    silent: [
      containerWith("DropCapability=all\nAddCapability=CHOWN"),
      containerWith("AddCapability=CHOWN\nUser=1000"),
      containerWith("AddCapability=CHOWN\nPodmanArgs=--cap-drop=ALL"),
      containerWith("AddCapability=NET_RAW"),
      containerWith("AddCapability=CHOWN\nUserNS=keep-id", { scope: "user" }),
      containerWith("AddCapability=CHOWN\nUser=%U"),
    ],
  },
  check: (context) => {
    const added = addedCapabilities(context).filter(({ name }) => usual.has(name));
    if (added.length === 0 || !runsAsRoot(context)) return [];
    const dropped = new Set(droppedCapabilities(context).map(({ name }) => name));
    return added
      .filter(({ name }) => !dropped.has("ALL") && !dropped.has(name))
      .map((value) => ({
        title: `${shownValue(context.document, value)} changes nothing for root`,
        why: "Podman gives this capability to root in every container. It matters only if the image names another user.",
        range: value.range,
        actions: [deletePart(`Delete ${value.text.toUpperCase()}`, value)],
      }));
  },
};

/** The capabilities of every container (containers/common, pkg/config/default.go). */
const usual: ReadonlySet<string> = new Set(
  "CHOWN DAC_OVERRIDE FOWNER FSETID KILL NET_BIND_SERVICE SETFCAP SETGID SETPCAP SETUID SYS_CHROOT".split(
    " ",
  ),
);

/** As far as the file says: the image may name another user. */
function runsAsRoot({ settings }: CheckContext): boolean {
  const user = settings.value("Container", "User")?.text ?? "root";
  const mapped = ["UserNS", "RemapUsers"].map((key) => settings.value("Container", key)?.text ?? "");
  const options = podmanOptions(settings, "Container", "-u", "--user", "--userns");
  const isRoot = user === "root" || user === "0";
  return isRoot && options.length === 0 && !mapped.some((text) => text.startsWith("keep-id"));
}
