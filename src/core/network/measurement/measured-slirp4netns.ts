import type { Scope } from "../../podman/target.ts";
import { measured, unmeasured } from "./measured-mode.ts";
import type { MeasuredMode } from "./measured-mode.ts";
import { probesStatedAway } from "./stated-answer.ts";
import type { StatedAnswers } from "./stated-answer.ts";

/** The options of the table of network-modes.md 2 and what each does to the answers. */
const effects: ReadonlyMap<string, StatedAnswers> = new Map(
  Object.entries({
    "allow_host_loopback=true": {
      "localhost-services": { verdict: "yes", note: "at 10.0.2.2", source: "network-modes.md 2" },
    },
    "port_handler=slirp4netns": {
      "client-address": { verdict: "yes", source: "network-modes.md 2" },
    },
  } satisfies Readonly<Record<string, StatedAnswers>>),
);

const harmless =
  /^(?:allow_host_loopback=false|port_handler=rootlesskit|mtu=\d+|enable_ipv6=\w+|outbound_addr6?=.*)$/;

/**
 * What is known of `Network=slirp4netns:OPTIONS`: what was measured of exactly these, else without them, and in place
 * of that what the document says of each. `unmeasured` with an option that it does not name, or that moves the addresses.
 */
export function measuredSlirp4netns(text: string, scope: Scope): MeasuredMode {
  if (text === "") return measured("slirp4netns");
  if (text === "allow_host_loopback=true" && scope === "user") return measured("slirp4netns-loopback");
  const options = text.split(",");
  const isKnown = options.every((option) => effects.has(option) || harmless.test(option));
  if (!isKnown) return unmeasured(`slirp4netns was not measured with “${text}”.`);
  const stated: StatedAnswers = Object.assign({}, ...options.map((option) => effects.get(option) ?? {}));
  return {
    kind: "mode",
    mode: "slirp4netns",
    caveats: [`Measured without “${text}”; what that changes is not measured, and marked so.`],
    except: probesStatedAway(stated),
    stated,
  };
}
