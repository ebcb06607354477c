import { readPastaArguments } from "../../../podman/network-modes/pasta-arguments.ts";
import type { PastaArgument } from "../../../podman/network-modes/pasta-arguments.ts";
import { withoutOption } from "../../fixes/network-option.ts";
import { askedNetworks } from "../../reading/asked-networks.ts";
import { isArgument } from "../../reading/podman-options.ts";
import { partOfValue } from "../../reading/value-parts.ts";
import type { Found, Rule } from "../../model/rule.ts";
import { containerWith, podWith } from "../../model/unit-examples.ts";

const options: ReadonlySet<string> = new Set(["-t", "-u"]);

/** network-modes.md 2, options of pasta. */
export const pastaAutoPublish: Rule = {
  id: "pasta-auto-publish",
  group: "network",
  severity: "warning",
  kinds: ["Container", "Pod", "drop-in"],
  when: "`Network=pasta:` has `auto` or `all` behind `-t`, `--tcp-ports`, `-u` or `--udp-ports`.",
  where: "Units of a user.",
  message:
    "With auto every port that the program opens is published, on all addresses of this machine. all is meant for virtual machines, and pasta may refuse it.",
  fix: "Name the ports with `PublishPort=`.",
  evidence: [
    { kind: "source", name: "docs/source/markdown/options/network.md@v5.8.3" },
    { kind: "source", name: "passt, conf.c (conf_ports)" },
  ],
  examples: {
    fires: [
      containerWith("Network=pasta:-t,auto", { scope: "user" }),
      containerWith("Network=pasta:--ipv4-only,--udp-ports,all", { scope: "user" }),
      containerWith("Network=pasta:-T,5432,--tcp-ports=auto", { scope: "user" }),
      containerWith("PodmanArgs=--network=pasta:-u,auto", { scope: "user" }),
      podWith("Network=pasta:-t,auto", { scope: "user" }),
    ],
    silent: [
      containerWith("PublishPort=8080:80", { scope: "user" }),
      containerWith("Network=pasta:-t,8080", { scope: "user" }),
      containerWith("Network=pasta:-T,auto", { scope: "user" }),
      containerWith("Network=pasta:-t,none", { scope: "user" }),
      containerWith("Network=pasta:-t,auto"),
    ],
  },
  check: (context) => {
    const [first] = context.target.scope === "user" ? askedNetworks(context) : [];
    if (first?.word !== "pasta" || first.options === undefined) return [];
    return readPastaArguments(first.options)
      .filter(({ name, setting }) => options.has(name) && (setting === "auto" || setting === "all"))
      .map((argument): Found => {
        const { title, why } = said(argument);
        const place = shifted(argument, "pasta:".length);
        return {
          title,
          why,
          range: partOfValue(context.document, first, place).range,
          actions: isArgument(first) ? [] : [withoutOption(context.document, first, argument)],
        };
      });
  },
};

function said({ spelled, setting }: PastaArgument): Pick<Found, "title" | "why"> {
  return setting === "all"
    ? {
        title: `${spelled},all may keep the container from starting`,
        why: "all is meant for virtual machines. pasta refused it where its source was read: “'all' port forwarding is only allowed for passt”. Where it is taken, it opens far more than is needed.",
      }
    : {
        title: `${spelled},${setting} publishes every port that the program opens`,
        why: "pasta opens each of them on all addresses of this machine, for everybody on the local network. This was not measured: the manual says so.",
      };
}

function shifted({ from, to }: { readonly from: number; readonly to: number }, by: number) {
  return { from: from + by, to: to + by };
}
