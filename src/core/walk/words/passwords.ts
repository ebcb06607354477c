import { holdsPassword } from "../../checks/rules/security/parts/password-variable.ts";

/**
 * A text in which values that look like passwords are dots: those of variables such as DB_PASSWORD=, and of addresses
 * such as postgres://app:secret@db (rules.md secret-in-environment).
 */
export function withoutPasswords(text: string): string {
  return text
    .replaceAll(/(["'])([\w.-]+)=((?:(?!\1).)+)\1/g, (whole, quote: string, name: string, value: string) =>
      isSecret(name, value) ? `${quote}${name}=…${quote}` : whole,
    )
    .replaceAll(
      /([\w.-]+)=(?!["']?[\w.-]+=)("[^"]*"|'[^']*'|[^\s"']+)/g,
      (whole, name: string, value: string) => (isSecret(name, value) ? `${name}=…` : whole),
    )
    .replaceAll(/([a-z][a-z0-9+.-]*:\/\/[^/\s:@]*):[^/\s@]+@/gi, "$1:…@");
}

function isSecret(name: string, value: string): boolean {
  return holdsPassword(name.replaceAll(/[.-]/g, "_").replace(/^_+/, ""), value);
}
