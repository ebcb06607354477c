/** What may be typed to find a key, for each kind of file: an option, a word of Compose, plain words. */
const examples: Readonly<Record<string, string>> = {
  Pod: "--publish, extra_hosts, start at boot",
  Network: "--subnet, enable_ipv6, no internet",
  Volume: "--driver, driver_opts, nfs",
  Kube: "--configmap, ports, start at boot",
  Image: "--creds, pull_policy, private registry",
  Build: "--build-arg, dockerfile, start at boot",
  Artifact: "--creds, private registry",
};

export function searchExamples(own: string): string {
  return examples[own] ?? "--cap-add, mem_limit, start at boot";
}
