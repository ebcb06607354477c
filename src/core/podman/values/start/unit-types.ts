/** The types of units that systemd has (man systemd.unit). */
const types = "service|socket|device|mount|automount|swap|target|path|timer|slice|scope";

const pattern = new RegExp(`^.+\\.(?:${types})$`, "s");

/** Does a name end as units of systemd do? `db.service` does, `db.container` does not. */
export function hasUnitType(name: string): boolean {
  return pattern.test(name);
}
