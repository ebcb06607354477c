import { holdsPassword } from "../../checks/rules/security/parts/password-variable.ts";

/** `"NAME=value"`, quoted as a whole. */
const quoted = /(?<quote>["'])(?<name>[\w.-]+)=(?<value>(?:(?!\k<quote>).)+)\k<quote>/g;

/** `NAME=value` and `NAME="value"`; a blank before it may be written `\x20`. */
const plain =
  /(?<before>\\x[0-9a-f]{2})?(?<name>[\w.-]+)=(?!["']?[\w.-]+=)(?<value>"[^"]*"|'[^']*'|[^\s"']+)/g;

/** `scheme://user:password@` */
const address = /([a-z][a-z0-9+.-]*:\/\/[^/\s:@]*):[^/\s@]+@/gi;

/**
 * A text in which values that look like passwords are dots: those of variables such as DB_PASSWORD=, and of addresses
 * such as postgres://app:secret@db (rules.md secret-in-environment).
 */
export function withoutPasswords(text: string): string {
  return text
    .replaceAll(quoted, (whole: string, quote: string, name: string, value: string) =>
      isSecret(name, value) ? `${quote}${name}=…${quote}` : whole,
    )
    .replaceAll(plain, (whole: string, before: string | undefined, name: string, value: string) =>
      isSecret(name, value) ? `${before ?? ""}${name}=…` : whole,
    )
    .replaceAll(address, "$1:…@");
}

function isSecret(name: string, value: string): boolean {
  return holdsPassword(name.replaceAll(/[.-]/g, "_").replace(/^_+/, ""), value);
}
