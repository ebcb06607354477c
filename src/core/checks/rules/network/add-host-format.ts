import { isFilledIn } from "../../../podman/words/part.ts";
import { readIpAddress } from "../../../podman/values/address/ip-address.ts";
import type { Action } from "../../model/finding.ts";
import { deletePart, replacePart } from "../../fixes/parts.ts";
import type { SettingValue } from "../../../podman/settings/unit-settings.ts";
import { commaParts } from "../../reading/value-parts.ts";
import type { Rule } from "../../model/rule.ts";
import { containerWith, podWith } from "../../model/unit-examples.ts";

export const addHostFormat: Rule = {
  id: "add-host-format",
  group: "network",
  severity: "error",
  kinds: ["Container", "Pod", "drop-in"],
  when: "An `AddHost=` value has no colon behind its names, a name between two semicolons is missing, or the address is neither an IP address nor host-gateway. Commas separate several entries.",
  notWhen: "Values with $ or %, which are known only at the start.",
  message: "The start fails: “bad format for add-host” or “invalid IP address in add-host”.",
  fix: "Write NAME:ADDRESS.",
  evidence: [{ kind: "source", name: "cmd/podman/parse/net.go@v5.8.3" }],
  examples: {
    fires: [
      containerWith("AddHost=db 10.0.0.5"),
      containerWith("AddHost=db=10.0.0.5"),
      containerWith("AddHost=db:10.0.0.5,mail"),
      containerWith("AddHost=db;:10.0.0.5"),
      containerWith("AddHost=db:[fd00::5]"),
      podWith("AddHost=db:db.example.com"),
    ],
    silent: [
      containerWith("AddHost=db;db2:host-gateway"),
      containerWith("AddHost=db:10.0.0.5,mail:fd00::5"),
      containerWith("AddHost=db: 10.0.0.5"),
      containerWith("AddHost=db:${DB}\nAddHost=%H"),
      containerWith("AddHost=db\nAddHost="),
    ],
  },
  check: ({ document, settings, section }) =>
    commaParts(document, settings.values(section, "AddHost")).flatMap((entry) => {
      const message = messageFor(entry.text);
      if (message === undefined) return [];
      return [
        {
          title: `AddHost=${entry.text} is no name with an address`,
          why: `The start fails: “${message}”.`,
          range: entry.range,
          actions: [correction(entry) ?? deletePart(`Delete ${entry.text}`, entry)],
        },
      ];
    }),
};

/** What podman says of an entry, cut at its first colon (cmd/podman/parse/net.go@v5.8.3). */
function messageFor(text: string): string | undefined {
  if (isFilledIn(text)) return undefined;
  const colon = text.indexOf(":");
  if (colon <= 0) return `bad format for add-host: "${text}"`;
  if (text.slice(0, colon).split(";").includes("")) return `hostname in add-host "${text}" is empty`;
  const address = text.slice(colon + 1);
  return address === "host-gateway" || readIpAddress(address.trim()) !== undefined
    ? undefined
    : `invalid IP address in add-host: "${address}"`;
}

/** Another sign in place of the colon, or brackets around the address. */
function correction({ text, entry, range }: SettingValue): Action | undefined {
  const [, names = "", address = ""] = /^([^\s=:]+)[\s=:]+\[?([^\s=\][]+)\]?$/.exec(text) ?? [];
  const corrected = `${names}:${address}`;
  return readIpAddress(address) !== undefined && messageFor(corrected) === undefined
    ? replacePart(`Write ${corrected}`, entry, range, corrected)
    : undefined;
}
