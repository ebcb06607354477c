const namesService = "It names the service, and a command is no service.";
const changesDirectory = "The service works in this directory; by hand, go there first.";

/** Keys of each section that become no words of a command that is typed, and why (generator-spec.md 8.2, 8.5, 11, 12). */
const reasons: ReadonlyMap<string, string> = new Map([
  [
    "Container.CgroupsMode",
    "It divides the service’s own control group, which a command typed by hand does not have.",
  ],
  [
    "Container.Notify",
    "It tells systemd when the container is ready; a command typed by hand has nobody to tell.",
  ],
  ["Container.ReloadCmd", "systemctl reload runs it; by hand, use podman exec."],
  ["Container.ReloadSignal", "systemctl reload sends it; by hand, use podman kill --signal."],
  ["Container.StartWithPod", "It says what the service of the pod starts."],
  ["Pod.StopTimeout", "systemctl stop waits this long; by hand, use podman pod stop --time."],
  [
    "Network.NetworkDeleteOnStop",
    "systemctl stop removes the network with it; by hand, use podman network rm.",
  ],
  ["Image.ImageTag", "It tells other unit files what the image is called."],
  ["Kube.KubeDownForce", "systemctl stop heeds it; by hand, use podman kube down --force."],
  ["Kube.SetWorkingDirectory", changesDirectory],
  ["Build.SetWorkingDirectory", changesDirectory],
]);

/** Why only the service has a use for this key; undefined for a key that becomes words of the command. */
export function whyServiceOnly(section: string, key: string): string | undefined {
  return key === "ServiceName" ? namesService : reasons.get(`${section}.${key}`);
}
