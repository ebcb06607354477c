/** A letter that systemd replaces when `%` stands before it. */
export interface Specifier {
  readonly letter: string;
  /** Completes “%h is …”. */
  readonly means: string;
}

/**
 * All specifiers of units. Source: man systemd.unit of systemd 252, Specifiers; which letters it takes was seen in
 * runs of `systemd-analyze verify` 252. `%c`, `%r` and `%R` are not in the manual any more; `%D` came with 255.
 */
export const specifiers: readonly Specifier[] = [
  { letter: "a", means: "the architecture of this machine, such as x86-64" },
  { letter: "A", means: "the image version of the operating system" },
  { letter: "b", means: "the ID of this boot" },
  { letter: "B", means: "the build ID of the operating system" },
  { letter: "c", means: "the control group of the service (deprecated)" },
  { letter: "C", means: "the cache directory: /var/cache, for a user ~/.cache" },
  { letter: "d", means: "the directory of the service’s credentials" },
  {
    letter: "D",
    means: "the shared data directory: /usr/share, for a user ~/.local/share (from systemd 255)",
  },
  { letter: "E", means: "the configuration directory: /etc, for a user ~/.config" },
  { letter: "f", means: "the instance or service name as a path" },
  { letter: "g", means: "the group that runs the service manager" },
  { letter: "G", means: "the number of the group that runs the service manager" },
  { letter: "h", means: "the home directory of the user who runs the service manager, for the system /root" },
  { letter: "H", means: "the host name of this machine" },
  { letter: "i", means: "the instance name: what stands behind @ in the unit’s name" },
  { letter: "I", means: "the instance name with escapes undone" },
  { letter: "j", means: "the last part of the service name, behind the last dash" },
  { letter: "J", means: "the last part of the service name with escapes undone" },
  { letter: "l", means: "the host name of this machine up to the first dot" },
  { letter: "L", means: "the log directory: /var/log, for a user one in the home directory" },
  { letter: "m", means: "the ID of this machine" },
  { letter: "M", means: "the image ID of the operating system" },
  { letter: "n", means: "the service name with .service" },
  { letter: "N", means: "the service name without .service" },
  { letter: "o", means: "the ID of the operating system, such as fedora" },
  { letter: "p", means: "the service name up to @" },
  { letter: "P", means: "the service name up to @ with escapes undone" },
  { letter: "q", means: "the pretty host name of this machine" },
  { letter: "r", means: "the control group above the service’s slice (deprecated)" },
  { letter: "R", means: "the root control group (deprecated)" },
  { letter: "s", means: "the shell of the user who runs the service manager" },
  { letter: "S", means: "the state directory: /var/lib, for a user one in the home directory" },
  { letter: "t", means: "the runtime directory: /run, for a user $XDG_RUNTIME_DIR" },
  { letter: "T", means: "the directory for temporary files, /tmp" },
  { letter: "u", means: "the user who runs the service manager" },
  { letter: "U", means: "the number of the user who runs the service manager" },
  { letter: "v", means: "the kernel release of this machine" },
  { letter: "V", means: "the directory for larger temporary files, /var/tmp" },
  { letter: "w", means: "the version of the operating system" },
  { letter: "W", means: "the variant of the operating system" },
  { letter: "y", means: "the path of the generated unit file" },
  { letter: "Y", means: "the directory of the generated unit file" },
];

const meanings: ReadonlyMap<string, string> = new Map(specifiers.map(({ letter, means }) => [letter, means]));

/** What systemd puts in the place of `%` and this letter; undefined when it knows no such specifier. */
export function specifierMeaning(letter: string): string | undefined {
  return meanings.get(letter);
}
