/** What the generator can say (generator-spec.md 15), each with how it is recognised. */
const kinds: readonly (readonly [kind: string, pattern: RegExp])[] = [
  ["not a key-value pair, group, or comment", /which is not a key-value pair, group, or comment/],
  ["invalid group name", /invalid group name: /],
  ["key file does not start with a group", /key file does not start with a group/],
  ["is a directory", /: is a directory/],
  ["No files parsed", /^No files parsed from /],
  ["unsupported key", /unsupported key '.*' in group '(?!Quadlet')/s],
  ["unsupported key in [Quadlet]", /unsupported key '.*' in group 'Quadlet'/s],
  ["unable to translate dependency", /unable to translate dependency for /],
  ["no Image or Rootfs", /no Image or Rootfs key specified/],
  ["Image and Rootfs", /the Image And Rootfs keys conflict/],
  ["Quadlet image not found", /requested Quadlet image .* was not found/],
  ["invalid KillMode", /invalid KillMode '/],
  ["invalid service Type", /invalid service Type '/],
  ["ReloadCmd and ReloadSignal", /ReloadCmd and ReloadSignal are mutually exclusive/],
  ["Quadlet unit not found", /requested Quadlet unit .* was not found/],
  ["cannot get the resource name", /cannot get the resource name of /],
  ["extra options joining a container", /extra options are not supported when joining/],
  ["Group without User", /invalid Group set without User/],
  ["UidMap without RemapUsers", /UidMap set without RemapUsers/],
  ["GidMap without RemapUsers", /GidMap set without RemapUsers/],
  ["deprecated Remap keys", /deprecated Remap keys are set along with explicit mapping keys/],
  ["RemapUsers=manual in kube", /RemapUsers=manual is not supported/],
  ["keep-id: one UID mapping", /keep-id supports only a single value for UID mapping/],
  ["keep-id: one GID mapping", /keep-id supports only a single value for GID mapping/],
  ["unsupported RemapUsers", /unsupported RemapUsers option '/],
  ["source cannot be empty", /source cannot be empty/],
  ["Quadlet source not found", /requested Quadlet source .* was not found/],
  ["invalid port format", /invalid port format '/],
  ["CSV: quote in quoted field", /extraneous or missing " in quoted-field/],
  ["CSV: bare quote", /bare " in non-quoted.field/],
  ["incorrect mount format", /incorrect mount format: /],
  ["source without a value", /source parameter does not include a value/],
  ["source parameter is required", /source parameter is required for mount type/],
  ["pod is not Quadlet based", /is not Quadlet based/],
  ["pod unit does not exist", /quadlet pod unit .* does not exist/],
  ["more gateways than subnets", /cannot set more gateways than subnets/],
  ["more ranges than subnets", /cannot set more ranges than subnets/],
  ["gateway or range without subnet", /cannot set gateway or range without subnet/],
  ["Image is mandatory for the driver", /the key Image is mandatory when using the image driver/],
  ["Type without Device", /key Type can't be used without Device/],
  ["Options without Device", /key Options can't be used without Device/],
  ["no Image", /no Image key specified/],
  ["no Artifact", /no Artifact key specified/],
  ["no ImageTag", /no ImageTag key specified/],
  ["no File", /no File key specified/],
  ["relative File needs a directory", /relative path in File key requires SetWorkingDirectory/],
  ["neither SetWorkingDirectory nor File", /neither SetWorkingDirectory, nor File key specified/],
  ["yaml only in .kube", /SetWorkingDirectory=yaml is only supported in .kube files/],
  ["yaml with one Yaml only", /SetWorkingDirectory=yaml is only supported when a single/],
  ["file only in .build", /SetWorkingDirectory=file is only supported in .build files/],
  ["unsupported WorkingDirectory", /unsupported value for WorkingDirectory: /],
  ["no Yaml", /no Yaml key specified/],
  ["Warning: image name", /which not a fully qualified image name/],
  ["Warning: key in the Service group", /^Warning: using key /],
  ["unsupported escape char", /^unsupported escape char/],
  ["processing encountered some errors", /^processing encountered some errors/],
];

/** Names of all kinds, in the order of the specification. */
export const messageKinds: readonly string[] = kinds.map(([kind]) => kind);

/** The kind of a line that a generator printed; what is not known stands for itself, names left out. */
export function kindOfMessage(message: string): string {
  return (
    kinds.find(([, pattern]) => pattern.test(message))?.[0] ?? `other: ${message.replaceAll(/".*?"/g, '"…"')}`
  );
}
