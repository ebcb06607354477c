import type { MeasuredMode } from "./measured-mode.ts";
import { probesStatedAway } from "./stated-answer.ts";
import type { StatedAnswers } from "./stated-answer.ts";

/** What an option of pasta does to the answers; `undefined` where it leaves them as they are. */
type Effect = (value: string) => StatedAnswers | undefined;

interface PastaOption {
  readonly names: readonly string[];
  readonly takesValue: boolean;
  readonly effect: Effect;
}

const source = "network-modes.md 2";
const none: Effect = () => undefined;

const toLocalhost =
  (protocol: string): Effect =>
  (ports) => ({
    "localhost-services": {
      verdict: "partly",
      note: `${ports === "auto" ? `every ${protocol} port` : `${protocol} port ${ports} only`}, at its own 127.0.0.1`,
      source,
    },
  });

const intoContainer: Effect = (ports) =>
  ports === "none"
    ? undefined
    : {
        "unpublished-ports":
          ports === "auto"
            ? { verdict: "yes", note: "every port it opens", source }
            : { verdict: "partly", note: `port ${ports}`, source },
      };

/** The options of the table that a file may give (network-modes.md 2, options of pasta). */
const options: readonly PastaOption[] = [
  { names: ["-T", "--tcp-ns"], takesValue: true, effect: toLocalhost("TCP") },
  { names: ["-U", "--udp-ns"], takesValue: true, effect: toLocalhost("UDP") },
  { names: ["-t", "--tcp-ports", "-u", "--udp-ports"], takesValue: true, effect: intoContainer },
  {
    names: ["--map-host-loopback"],
    takesValue: true,
    effect: (address) => ({ "localhost-services": { verdict: "yes", note: `at ${address}`, source } }),
  },
  {
    names: ["--map-guest-addr"],
    takesValue: true,
    effect: (address) => ({ "services-on-all-addresses": { verdict: "yes", note: `at ${address}`, source } }),
  },
  {
    names: ["-a", "--address"],
    takesValue: true,
    effect: (address) => ({
      "services-on-all-addresses": { verdict: "yes", note: "at this machine’s address", source },
      interfaces: { verdict: "no", note: `its own address is ${address}`, source },
    }),
  },
  { names: ["--map-gw", "--no-map-gw", "--ipv4-only"], takesValue: false, effect: none },
  {
    names: ["-n", "-g", "-i", "-I", "-m", "--mtu", "--dns-forward", "-o", "--outbound-if4", "--outbound-if6"],
    takesValue: true,
    effect: none,
  },
];

/**
 * What is known of `Network=pasta:OPTIONS` for a user: what was measured of pasta, or of pasta with `--map-gw`, and in
 * place of that what the document says of each further option. `unmeasured` with an option that it does not name.
 */
export function pastaWith(text: string): MeasuredMode {
  const stated = effectsOf(text.split(","));
  if (stated === undefined) return { kind: "unmeasured", why: `pasta was not measured with “${text}”.` };
  const mapsGateway = text.split(",").includes("--map-gw");
  const all = mapsGateway ? { ...stated, "localhost-services": atGateway } : stated;
  return {
    kind: "mode",
    mode: mapsGateway ? "pasta-map-gw" : "pasta",
    caveats: [`Measured without “${text}”; what that changes is not measured, and marked so.`],
    except: probesStatedAway(all),
    stated: all,
  };
}

/** Every localhost service stays open there (5b of pasta-map-gw), whatever opens one port more. */
const atGateway = { verdict: "yes", note: "at its gateway’s address", source } as const;

function effectsOf(words: readonly string[]): StatedAnswers | undefined {
  const [name, ...rest] = words;
  if (name === undefined) return {};
  const option = options.find(({ names }) => names.includes(name));
  const [value, ...behind] = option?.takesValue ? rest : ["", ...rest];
  if (option === undefined || value === undefined) return undefined;
  const further = effectsOf(behind);
  return further === undefined ? undefined : { ...option.effect(value), ...further };
}
