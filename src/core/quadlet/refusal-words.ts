type Words = readonly [message: RegExp, say: (...parts: readonly string[]) => string];

const notBeside = (file = ""): string => `It names ${file}, and there is no such file beside it.`;

/** What the messages of the generator mean, in plain words (generator-spec.md 15). */
const words: readonly Words[] = [
  [
    /^unsupported key '(.+)' in group '(.+?)'/s,
    (key, group) => `This Podman knows no ${key}= in [${group}].`,
  ],
  [/^requested Quadlet (?:unit|image|source) (\S+) was not found$/, notBeside],
  [/^quadlet pod unit (\S+) does not exist$/, notBeside],
  [/^unable to translate dependency for (\S+)$/, notBeside],
  [/^cannot get the resource name of (\S+)$/, (file) => `It needs ${file}, which Podman refuses too.`],
  [/^no Image or Rootfs key specified$/, () => "It names no image: Image= is missing."],
  [/^no (\w+) key specified$/, (key) => `${key}= is missing.`],
  [/^the Image And Rootfs keys conflict/, () => "It can have Image= or Rootfs=, not both."],
  [/^pod (\S+) is not Quadlet based$/, () => "Pod= takes the name of a .pod file."],
  [/^invalid KillMode/, () => "KillMode= can be mixed or control-group here."],
  [/^invalid service Type/, () => "Type= can be notify or oneshot here."],
  [/^invalid Group set without User$/, () => "Group= needs User= beside it."],
  [/^invalid port format/, () => "ExposeHostPort= takes a port or a range of ports."],
  [/^ReloadCmd and ReloadSignal are/, () => "It can have ReloadCmd= or ReloadSignal=, not both."],
  [
    /^extra options are not supported when joining another container's network$/,
    () => "A container that joins another container’s network takes no options for it.",
  ],
  [/^source cannot be empty$/, () => "A mount names nothing to mount."],
  [/^cannot set gateway or range without subnet$/, () => "Gateway= and IPRange= need a Subnet= each."],
  [/^cannot set more gateways than subnets$/, () => "It has more Gateway= lines than Subnet= lines."],
  [/^cannot set more ranges than subnets$/, () => "It has more IPRange= lines than Subnet= lines."],
  [/^key (\w+) can't be used without Device$/, (key) => `${key}= needs Device= beside it.`],
];

/** A refusal in plain words; undefined where the generator’s own say it as well. */
export function refusalWords(message: string): string | undefined {
  for (const [pattern, say] of words) {
    const found = pattern.exec(message);
    if (found !== null) return say(...found.slice(1));
  }
  return undefined;
}
