import { isFilledIn } from "../../podman/words/part.ts";

/** Words of a name that say that its value is secret (rule secret-in-environment). */
const secret =
  /(?:^|_)(?:PASS|PASSWORD|PASSWD|PWD|SECRET|TOKEN|APIKEY|API_KEY|ACCESS_KEY|PRIVATE_KEY|CREDENTIALS?)(?:$|_)/i;

/** Ends of names that say that it is something about the secret: the source’s own, and those of public files. */
const about = new RegExp(
  `_(?:${[
    "FILE|PATH|DIR|TTL|EXPIRY|EXPIRES|LENGTH|MIN|MAX|POLICY|URL",
    "EXPIRE|EXPIRATION|LIFETIME|TIMEOUT|INTERVAL|AGE|SECONDS|MINUTES|HOURS|DAYS",
    "ALGO|ALGORITHM|TYPE|FORMAT|SIZE|COUNT|HEADER|ISSUER|AUDIENCE|ENABLED|DISABLED|REQUIRED|NAME",
  ].join("|")})$`,
  "i",
);

/** `scheme://user:password@…` */
const address = /^[a-z][a-z0-9+.-]*:\/\/[^/\s:@]*:[^/\s@]+@/i;

/** Does a variable hold a password that stands in the file as it is? */
export function holdsPassword(name: string, value: string): boolean {
  // What goes through a long value comes last: of most names nothing is said.
  return value !== "" && (address.test(value) || isSecret(name, value)) && !isFilledIn(value);
}

function isSecret(name: string, value: string): boolean {
  if (/^(?:OLD)?PWD$/.test(name) || about.test(name) || !secret.test(name)) return false;
  return !value.startsWith("/run/secrets/") && !/^(?:true|false|yes|no|on|off|0|1)$/i.test(value);
}
