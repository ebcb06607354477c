import { expect, test } from "vitest";
import { findingsIn } from "../../../testing/findings-in.ts";

/** What a rule says why, of a file with these lines. */
function whyOf(rule: string, fileName: string, text: string): string | undefined {
  return findingsIn({ files: { [fileName]: text } }).find((finding) => finding.rule === rule)?.why;
}

test.each([
  ["pg", "sudo podman secret create pg /dev/tty"],
  ['"x;curl evil|sh #"', "sudo podman secret create 'x;curl evil|sh #' /dev/tty"],
  ["$(reboot)", "sudo podman secret create '$(reboot)' /dev/tty"],
  ["-x", "sudo podman secret create -- -x /dev/tty"],
  ["a\u{202e}b", String.raw`sudo podman secret create "$(printf '%b' 'a\0342\0200\0256b')" /dev/tty`],
])("the secret %s is one word of the command that makes it", (secret, command) => {
  expect(
    whyOf("secret-must-exist", "web.container", `[Container]\nImage=a/b:1\nSecret=${secret}\n`),
  ).toContain(`“${command}”`);
});

test.each([
  ["app", "podman network rm app"],
  ["x;reboot", "podman network rm 'x;reboot'"],
  ["-rf", "podman network rm -- -rf"],
  ["`reboot`", "podman network rm '`reboot`'"],
])("the network %s is one word of the command that removes it", (network, command) => {
  const text = `[Network]\nNetworkName=${network}\nSubnet=10.1.0.0/24\n`;
  expect(whyOf("network-change-not-applied", "app.network", text)).toContain(`run “${command}”;`);
});
