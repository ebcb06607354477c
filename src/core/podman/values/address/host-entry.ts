import { grammar } from "../../words/part.ts";

export type HostEntryPart = "host-name" | "address";

/** `AddHost=`: names with `;` between, a colon, an address or `host-gateway` (rule add-host-format). */
export const hostEntry = grammar<HostEntryPart>("host-entry", (value) => {
  const [names, address] = value.cut(value.whole, ":");
  for (const name of value.split(names, ";")) value.part("host-name", name);
  value.part("address", address);
});
