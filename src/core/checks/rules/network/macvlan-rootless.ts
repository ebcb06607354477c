import { deleteLines } from "../../fixes/lines.ts";
import { isOnLan } from "../../reading/network-files.ts";
import type { Rule } from "../../model/rule.ts";
import { networkWith } from "../../model/unit-examples.ts";

/** network-modes.md 1, own address on the LAN. */
export const macvlanRootless: Rule = {
  id: "macvlan-rootless",
  group: "network",
  severity: "warning",
  kinds: ["Network", "drop-in"],
  when: "A `.network` file has `Driver=macvlan` or `Driver=ipvlan`.",
  where: "Units of a user.",
  message: "A user’s Podman sees no network card of this machine, so the network leads nowhere.",
  fix: "Run it as a system unit, or leave the driver out, which makes a bridge.",
  evidence: [{ kind: "source", name: "docs/source/markdown/podman-network-create.1.md@v5.8.3" }],
  examples: {
    fires: [
      networkWith("Driver=macvlan", { scope: "user" }),
      networkWith("Driver=bridge\nDriver=ipvlan\nOptions=parent=eth0", { scope: "user" }),
      networkWith('Driver="macvlan"', { scope: "user" }),
    ],
    silent: [
      networkWith("Driver=bridge", { scope: "user" }),
      networkWith("Driver=macvlan"),
      networkWith("Driver=macvlan\nDriver=bridge", { scope: "user" }),
    ],
  },
  check: ({ settings, target }) => {
    const driver = settings.value("Network", "Driver");
    if (target.scope !== "user" || driver === undefined || !isOnLan(settings)) return [];
    const isAlone = settings.lines("Network", "Driver").length === 1;
    const isPlain = settings.values("Network", "Options").length === 0;
    return [
      {
        title: `Driver=${driver.text} leads nowhere for a user`,
        why: "A user’s Podman works in a network namespace of its own, which holds no network card of this machine.",
        range: driver.range,
        actions: isAlone && isPlain ? [deleteLines("Delete the line", [driver.entry])] : [],
      },
    ];
  },
};
