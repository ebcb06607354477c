import { shortened } from "./shown.ts";

const names = new Map([
  ["", "bytes"],
  ["b", "bytes"],
  ["k", "KiB"],
  ["m", "MiB"],
  ["g", "GiB"],
  ["t", "TiB"],
]);

/** `512m` as 512 MiB: Podman and systemd count in steps of 1024 (man podman-run, --memory; man systemd.exec). */
export function sizeWords(text: string): string {
  const [, number = "", unit = ""] = /^(\d+(?:\.\d+)?)\s*([bkmgt]?)(?:i?b)?$/i.exec(text) ?? [];
  const name = names.get(unit.toLowerCase());
  return number === "" || name === undefined ? shortened(text) : `${number} ${name}`;
}
