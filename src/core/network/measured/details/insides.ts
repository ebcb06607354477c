// Written by tools/record/measured-reach.mjs from lab/reachability.json. Do not edit: run the script again.
import type { LabMode, LabScope, MeasuredVersion } from "../reach.ts";

/** What a container of the lab looked like from inside, loopback left out. */
export interface Inside {
  readonly card: string;
  readonly addresses: readonly string[];
  readonly gateway: string;
  readonly nameServers: readonly string[];
  /** Where host.containers.internal leads. */
  readonly machine: string;
}

export const insides: Readonly<
  Record<MeasuredVersion, Readonly<Record<LabScope, Readonly<Partial<Record<LabMode, Inside>>>>>>
> = {
  "5.4.2": {
    "rootful": {
      "unset": {"card":"eth0","addresses":["10.88.0.4"],"gateway":"10.88.0.1","nameServers":["203.0.113.1"],"machine":"10.88.0.1"},
      "private": {"card":"eth0","addresses":["10.88.0.9"],"gateway":"10.88.0.1","nameServers":["203.0.113.1"],"machine":"10.88.0.1"},
      "slirp4netns": {"card":"tap0","addresses":["10.0.2.100","fd00::ac2c:13ff:fee2:2be1"],"gateway":"10.0.2.2","nameServers":["10.0.2.3","203.0.113.1"],"machine":"10.88.0.1"},
    },
    "rootless": {
      "unset": {"card":"lan0","addresses":["203.0.113.10","2001:db8:1::10"],"gateway":"203.0.113.1","nameServers":["169.254.1.1","203.0.113.1"],"machine":"169.254.1.2"},
      "private": {"card":"lan0","addresses":["203.0.113.10","2001:db8:1::10"],"gateway":"203.0.113.1","nameServers":["169.254.1.1","203.0.113.1"],"machine":"169.254.1.2"},
      "slirp4netns": {"card":"tap0","addresses":["10.0.2.100","fd00::3040:54ff:fe01:cb8e"],"gateway":"10.0.2.2","nameServers":["10.0.2.3","203.0.113.1"],"machine":"10.88.0.1"},
    },
  },
  "5.8.6": {
    "rootful": {
      "unset": {"card":"eth0","addresses":["10.88.0.4"],"gateway":"10.88.0.1","nameServers":["203.0.113.1"],"machine":"10.88.0.1"},
      "private": {"card":"eth0","addresses":["10.88.0.9"],"gateway":"10.88.0.1","nameServers":["203.0.113.1"],"machine":"10.88.0.1"},
      "slirp4netns": {"card":"tap0","addresses":["10.0.2.100","fd00::7071:54ff:fe19:2185"],"gateway":"10.0.2.2","nameServers":["10.0.2.3","203.0.113.1"],"machine":"10.88.0.1"},
    },
    "rootless": {
      "unset": {"card":"lan0","addresses":["203.0.113.10","2001:db8:1::10"],"gateway":"203.0.113.1","nameServers":["169.254.1.1","203.0.113.1"],"machine":"169.254.1.2"},
      "private": {"card":"lan0","addresses":["203.0.113.10","2001:db8:1::10"],"gateway":"203.0.113.1","nameServers":["169.254.1.1","203.0.113.1"],"machine":"169.254.1.2"},
      "slirp4netns": {"card":"tap0","addresses":["10.0.2.100","fd00::f059:ceff:fefa:ff62"],"gateway":"10.0.2.2","nameServers":["10.0.2.3","203.0.113.1"],"machine":"10.88.0.1"},
    },
  },
  "6.1.1": {
    "rootful": {
      "unset": {"card":"eth0","addresses":["10.88.0.4"],"gateway":"10.88.0.1","nameServers":["203.0.113.1"],"machine":"10.88.0.1"},
      "private": {"card":"eth0","addresses":["10.88.0.9"],"gateway":"10.88.0.1","nameServers":["203.0.113.1"],"machine":"10.88.0.1"},
    },
    "rootless": {
      "unset": {"card":"lan0","addresses":["203.0.113.10","2001:db8:1::10"],"gateway":"203.0.113.1","nameServers":["169.254.1.1","203.0.113.1"],"machine":"169.254.1.2"},
      "private": {"card":"lan0","addresses":["203.0.113.10","2001:db8:1::10"],"gateway":"203.0.113.1","nameServers":["169.254.1.1","203.0.113.1"],"machine":"169.254.1.2"},
    },
  },
};
