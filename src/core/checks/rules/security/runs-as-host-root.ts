import { podmanOptions } from "../../reading/podman-options.ts";
import type { Rule } from "../../model/rule.ts";
import { containerWith, filesWith } from "../../model/unit-examples.ts";

export const runsAsHostRoot: Rule = {
  id: "runs-as-host-root",
  group: "security",
  severity: "note",
  when: "The file has no `User=`, `UserNS=`, `UIDMap=`, `SubUIDMap=`, `Pod=` or `Rootfs=`.",
  notWhen: "`RemapUsers=` or an option of `PodmanArgs=` sets the users.",
  where: "System units.",
  message:
    "Root in this container is root of the machine, held back only by capabilities, seccomp and SELinux.",
  fix: "Write `UserNS=auto` or `User=`, or run the unit as a user.",
  evidence: [{ kind: "source", name: "docs/source/markdown/options/userns.container.md@v5.8.3" }],
  examples: {
    fires: [containerWith(""), containerWith("User=1000\nUser=")],
    silent: [
      containerWith("UserNS=auto"),
      containerWith("User=1000"),
      containerWith("", { scope: "user" }),
      containerWith("", { scope: "qm" }),
      containerWith("PodmanArgs=--userns=auto"),
      containerWith("UIDMap=0:100000:65536"),
      filesWith({ "a.container": "Pod=a.pod", "a.pod": "[Pod]\n" }),
    ],
  },
  check: ({ settings, target }) => {
    if (target.scope !== "system") return [];
    const isSet = keys.some((key) => settings.value("Container", key) !== undefined);
    const options = ["-u", "--user", "--userns", "--uidmap", "--subuidname"];
    if (isSet || podmanOptions(settings, "Container", ...options).length > 0) return [];
    return [
      {
        title: "Root in this container is root of this machine",
        why: "Only capabilities, seccomp and SELinux hold it back. UserNS=auto gives it users of its own; the image may name another user by itself.",
      },
    ];
  },
};

/** What decides about users; in a pod its user namespace does. */
const keys = ["User", "UserNS", "UIDMap", "SubUIDMap", "RemapUsers", "Pod", "Rootfs"];
