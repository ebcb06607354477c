/** Words of a name that say that its value is secret (rules.md secret-in-environment). */
const secret =
  /(?:^|_)(?:PASS|PASSWORD|PASSWD|PWD|SECRET|TOKEN|APIKEY|API_KEY|ACCESS_KEY|PRIVATE_KEY|CREDENTIALS?)(?:$|_)/i;

/** Ends of names that say that it is something about the secret. */
const about = /_(?:FILE|PATH|DIR|TTL|EXPIRY|EXPIRES|LENGTH|MIN|MAX|POLICY|URL)$/i;

/** `scheme://user:password@…` */
const address = /^[a-z][a-z0-9+.-]*:\/\/[^/\s:@]*:[^/\s@]+@/i;

/** Does a variable hold a password that stands in the file as it is? */
export function holdsPassword(name: string, value: string): boolean {
  if (value === "" || /[$%]/.test(value)) return false;
  if (address.test(value)) return true;
  if (/^(?:OLD)?PWD$/.test(name) || about.test(name) || !secret.test(name)) return false;
  return !value.startsWith("/run/secrets/") && !/^(?:true|false|yes|no|0|1)$/i.test(value);
}
