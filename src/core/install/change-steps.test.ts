import { expect, test } from "vitest";
import { commandsOf, system, user, webContainer } from "../../testing/install-steps.ts";

test("a change is copied, reloaded and restarted", () => {
  expect(commandsOf("change", system)).toEqual([
    "sudo install -D -m 0644 web.container /etc/containers/systemd/web.container",
    "sudo systemctl daemon-reload",
    "sudo systemctl restart web.service",
  ]);
});

test("a file is removed once its service has stopped", () => {
  expect(commandsOf("remove", user)).toEqual([
    "systemctl --user stop web.service",
    "rm ~/.config/containers/systemd/web.container",
    "systemctl --user daemon-reload",
  ]);
});

test("the unit of a drop-in stays when the drop-in goes", () => {
  const dropIn = {
    fileName: "web.container.d/10.conf",
    text: "[Container]\n",
    others: { "web.container": `${webContainer}ServiceName=front\n` },
  };
  expect(commandsOf("remove", system, dropIn)).toEqual([
    "sudo rm /etc/containers/systemd/web.container.d/10.conf",
    "sudo systemctl daemon-reload",
    "sudo systemctl restart front.service",
  ]);
});
