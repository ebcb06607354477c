import { addressProblem } from "./address-problem.ts";
import { grammar } from "./part.ts";

export type HostEntryPart = "host-name" | "address";

/** `AddHost=`: names with `;` between, a colon, an address or `host-gateway` (rules.md add-host-format). */
export const hostEntry = grammar<HostEntryPart>("host-entry", (value) => {
  const [names, address] = value.cut(value.whole, ":");
  for (const name of value.split(names, ";")) {
    value.part("host-name", name);
    if (name.from === name.to) value.problem(name, "A name is missing here.");
  }
  value.part("address", address);
  if (address === undefined) {
    value.problemIfKnown(value.whole, "An address is missing: write the name, a colon and the address.");
    return;
  }
  const text = value.of(address);
  value.problemIfKnown(address, text === "host-gateway" ? undefined : addressProblem(text));
});
