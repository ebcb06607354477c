import { trimmed } from "../../words/written.ts";

/** The addresses of this machine at which a published port answers. `0.0.0.0` is *other*: IPv4 only. */
export type HostAddress =
  | { readonly kind: "all" }
  | { readonly kind: "ipv4-loopback" }
  | { readonly kind: "ipv6-loopback" }
  /** An IPv6 address stands here without brackets. */
  | { readonly kind: "other"; readonly text: string };

/**
 * The address that a value of `PublishPort=` begins with, also where the rest can’t be shown in fields
 * (`127.0.0.1:%i:80`).
 */
export function addressOf(value: string): HostAddress {
  return readHostAddress(/^(\d+(?:\.\d+){3}|\[[^[\]]+\]):/.exec(value)?.[1]);
}

/**
 * Is this an address at which only the machine itself connects: 127.0.0.0/8, or ::1 in any spelling? The first view asks,
 * and has no room for the reader of addresses: of all that are one, this says the same (`isLoopbackAddress`).
 */
export function isLoopback(address: HostAddress): boolean {
  if (address.kind !== "other") return address.kind !== "all";
  return /^127(?:\.\d+){3}$|^[0:]*:[0.]*1$/.test(withoutBrackets(trimmed(address.text)));
}

/** What an address says that stands before a port, with brackets or without; undefined for none. */
export function readHostAddress(text: string | undefined): HostAddress {
  if (text === undefined) return { kind: "all" };
  const address = withoutBrackets(text);
  if (address === "127.0.0.1") return { kind: "ipv4-loopback" };
  return address === "::1" ? { kind: "ipv6-loopback" } : { kind: "other", text: address };
}

/** An IPv6 address without the brackets around it. */
export function withoutBrackets(text: string): string {
  return /^\[.*\]$/.test(text) ? text.slice(1, -1) : text;
}
