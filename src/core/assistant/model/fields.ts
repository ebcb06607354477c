import { isIpv4, readIpAddress } from "../../podman/values/address/ip-address.ts";
import { readSubnet } from "../../podman/values/address/subnet.ts";
import { writeImage } from "../../podman/values/image/write-image.ts";
import { portRangeProblem } from "../../podman/values/port/port-range-problem.ts";
import type { TextQuestion } from "./question.ts";

type Field = Omit<TextQuestion, "kind" | "problem">;

/** Asks for one port. */
export function portField(field: Field): TextQuestion {
  return { kind: "text", ...field, problem: portProblem };
}

/** Asks for a file or folder of the machine. */
export function pathField(field: Field): TextQuestion {
  return { kind: "text", ...field, problem: pathProblem };
}

/** Asks for an image. */
export function imageField(field: Field): TextQuestion {
  return { kind: "text", ...field, problem: imageProblem };
}

/** Asks for the name of an interface, a host or the like: one word. */
export function nameField(field: Field): TextQuestion {
  return { kind: "text", ...field, problem: nameProblem };
}

/** Asks for an IPv4 address. */
export function addressField(field: Field): TextQuestion {
  return { kind: "text", ...field, problem: addressProblem };
}

/** Asks for an IPv4 address in this network, other than those that are taken. */
export function addressInNetwork(field: Field, network: string, taken: readonly string[] = []): TextQuestion {
  return {
    kind: "text",
    ...field,
    problem: (text) => {
      const problem = addressProblem(text);
      if (problem !== undefined) return problem;
      if (!isInside(text, network)) return `Write an address in ${network}.`;
      return taken.includes(text) ? `${text} is taken already.` : undefined;
    },
  };
}

/** Asks for an IPv4 network such as 192.168.1.0/24. */
export function networkField(field: Field): TextQuestion {
  return { kind: "text", ...field, problem: networkProblem };
}

/** Why a text is not one port. */
export function portProblem(text: string): string | undefined {
  return portRangeProblem(text) ?? (text.includes("-") ? "Write one port here, such as 8080." : undefined);
}

function imageProblem(text: string): string | undefined {
  if (text === "" || /\s/.test(text)) return "Write the name of an image, without blanks.";
  const written = writeImage(text);
  return written.kind === "problem" ? written.sentence : undefined;
}

// Colons end a path in Volume=, a comma an option; % and $ mean something to systemd.
function pathProblem(text: string): string | undefined {
  if (!text.startsWith("/")) return "Write the whole path: it begins with a slash.";
  return /[\s:,%$"'\\]/.test(text)
    ? "Blanks and the signs : , % $ \" ' \\ can’t be written here."
    : undefined;
}

function nameProblem(text: string): string | undefined {
  return /^[A-Za-z0-9][A-Za-z0-9._@-]*$/.test(text)
    ? undefined
    : "Write one word of letters, digits, dots and dashes.";
}

function addressProblem(text: string): string | undefined {
  if (!isIpv4(text)) return "Write an IPv4 address, such as 192.168.1.200.";
  return /\.(?:0|255)$/.test(text) ? "The last number goes from 1 to 254." : undefined;
}

// The addresses for further containers are sixteen of it.
function networkProblem(text: string): string | undefined {
  const subnet = readSubnet(text);
  return subnet?.bits === 32 && subnet.length >= 8 && subnet.length <= 28
    ? undefined
    : "Write an IPv4 network with its length from 8 to 28, such as 192.168.1.0/24.";
}

/** Is an IPv4 address one of a network such as 192.168.1.0/24? */
function isInside(address: string, network: string): boolean {
  const read = readIpAddress(address);
  return read !== undefined && (readSubnet(network)?.contains(read) ?? false);
}
