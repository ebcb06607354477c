import { isPastaSwitch, readPastaArguments } from "../../podman/network-modes/pasta-arguments.ts";
import type { PastaArgument } from "../../podman/network-modes/pasta-arguments.ts";
import { measured, unmeasured } from "./measured-mode.ts";
import type { MeasuredMode } from "./measured-mode.ts";
import { probesStatedAway } from "./stated-answer.ts";
import type { StatedAnswers } from "./stated-answer.ts";

/** What an option of pasta does to the answers. */
type Effect = (setting: string) => StatedAnswers;

const source = "network-modes.md 2";

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
    ? {}
    : {
        "unpublished-ports":
          ports === "auto"
            ? { verdict: "yes", note: "every port it opens", source }
            : { verdict: "partly", note: `port ${ports}`, source },
      };

/** The options of the table that a file may give, by the name under which they are known (network-modes.md 2). */
const effects: Readonly<Record<string, Effect>> = {
  "-T": toLocalhost("TCP"),
  "-U": toLocalhost("UDP"),
  "-t": intoContainer,
  "-u": intoContainer,
  "--map-host-loopback": (address) =>
    address === "none" ? {} : { "localhost-services": { verdict: "yes", note: `at ${address}`, source } },
  "--map-guest-addr": (address) =>
    address === "none"
      ? {}
      : { "services-on-all-addresses": { verdict: "yes", note: `at ${address}`, source } },
  "-a": (address) => ({
    "services-on-all-addresses": { verdict: "yes", note: "at this machine’s address", source },
    interfaces: { verdict: "no", note: `its own address is ${address}`, source },
  }),
};

/** Options that leave the answers as they are (network-modes.md 2). */
const harmless: ReadonlySet<string> = new Set([
  "--map-gw",
  "--no-map-gw",
  "--ipv4-only",
  "-n",
  "-g",
  "-i",
  "-I",
  "-m",
  "-o",
  "--dns-forward",
  "--outbound-if4",
  "--outbound-if6",
]);

/**
 * What is known of `Network=pasta:OPTIONS` for a user: what was measured of pasta, or of pasta with `--map-gw`, and in
 * place of that what the document says of each further option. `unmeasured` with an option that it does not name.
 */
export function measuredPasta(text: string): MeasuredMode {
  if (text === "") return measured("pasta");
  if (text === "--map-gw") return measured("pasta-map-gw");
  const given = readPastaArguments(text);
  if (!given.every(isKnown)) return unmeasured(`pasta was not measured with “${text}”.`);
  const stated: StatedAnswers = Object.assign({}, ...given.map(effectOf));
  const mapsGateway = given.some(({ name }) => name === "--map-gw");
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

/** A switch is known by its name; of the others the setting has to be there. */
function isKnown({ name, setting }: PastaArgument): boolean {
  const isNamed = harmless.has(name) || effects[name] !== undefined;
  return isNamed && isPastaSwitch(name) === (setting === undefined);
}

function effectOf({ name, setting = "" }: PastaArgument): StatedAnswers {
  return effects[name]?.(setting) ?? {};
}
