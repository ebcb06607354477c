/** Keys that become no words of `podman run`, and why (generator-spec.md 8.2, 8.5; 8.3 stage 15). */
const reasons: ReadonlyMap<string, string> = new Map([
  ["Notify", "It tells systemd when the container is ready; a command typed by hand has nobody to tell."],
  ["ReloadCmd", "systemctl reload runs it; by hand, use podman exec."],
  ["ReloadSignal", "systemctl reload sends it; by hand, use podman kill --signal."],
  ["ServiceName", "It names the service, and a command is no service."],
  ["StartWithPod", "It says what the service of the pod starts."],
]);

/** Why only systemd has a use for this key; undefined for a key that becomes words of the command. */
export function whyServiceOnly(key: string): string | undefined {
  return reasons.get(key);
}
