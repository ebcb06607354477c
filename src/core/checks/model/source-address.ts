const podman = "https://github.com/containers/podman/blob";

/** How a source is named, and the address that this makes. The first that fits counts. */
const addresses: readonly (readonly [named: RegExp, address: string])[] = [
  // A file of Podman: `pkg/specgen/namespaces.go@v5.8.3 (ParseNetworkFlag)`.
  [/^([\w./-]+)@(v[\d.]+\d(?:-rc\d+)?|main)\b/, `${podman}/$2/$1`],
  [/^((?:cmd|libpod|pkg|test)\/[\w./-]+\.(?:go|bats))\b/, `${podman}/main/$1`],
  // A file of another project: `containers/conmon, src/ctr_exit.c (on_sig_exit)`.
  [/^((?:open)?containers\/\w+),? ([\w./-]+)/, "https://github.com/$1/blob/HEAD/$2"],
  [/^passt, (\w+\.c)\b/, "https://passt.top/passt/tree/$1"],
  [/^(github\.com\/[\w-]+\/[\w-]+)/, "https://$1"],
  // An issue or a pull request: `containers/podman#8193`.
  [/\b([\w-]+\/[\w.-]+)#(\d+)/, "https://github.com/$1/issues/$2"],
  [/^Go, (\w+)\.(\w+)/, "https://pkg.go.dev/$1#$2"],
  [/^Unicode Technical Standard (\d+)/, "https://www.unicode.org/reports/tr$1/"],
  [/^man (podman[\w-]*)/, "https://docs.podman.io/en/latest/markdown/$1.1.html"],
  [/\bman (systemd[\w.-]*\w)/, "https://www.freedesktop.org/software/systemd/man/latest/$1.html"],
  [/^man (\d) (\w+)/, "https://man7.org/linux/man-pages/man$1/$2.$1.html"],
];

/** The address at which a source can be read, made of its name; undefined for runs and measurements of our own. */
export function sourceAddress(name: string): string | undefined {
  for (const [named, address] of addresses) {
    const [text] = named.exec(name) ?? [];
    if (text !== undefined) return text.replace(named, address);
  }
  return undefined;
}
