import { lazy, Suspense } from "react";
import { readSecret } from "../../../core/podman/values/secret/secret.ts";
import { secrets } from "../../../core/podman/values/secret/secret-list.ts";
import type { WordRow } from "../../../core/podman/settings/word-list.ts";
import { useRead } from "../../session/session.tsx";
import { ListCard } from "../ListCard.tsx";
import { withoutPlaces } from "../without-places.ts";

const SecretRow = lazy(() => import("./SecretRow.tsx"));
const MakeSecrets = lazy(() => import("./MakeSecrets.tsx"));

/** Secrets that Podman keeps and gives to the program, with the steps that make them. */
export function SecretsCard() {
  const rows = useRead(({ document }) => secrets.rows(document), withoutPlaces);
  const names = [...new Set(rows.flatMap(nameOf))];
  return (
    <ListCard
      title="Secrets"
      summary={summaryOf(rows.length)}
      count={rows.length}
      addLabel="Add secret"
      below={
        names.length > 0 && (
          <Suspense>
            <MakeSecrets names={names} />
          </Suspense>
        )
      }
    >
      {(place) => <SecretRow row={rows[place.index]} place={place} />}
    </ListCard>
  );
}

function nameOf(row: WordRow): readonly string[] {
  const secret = row.kind === "word" ? readSecret(row.word.text) : undefined;
  return secret === undefined ? [] : [secret.name];
}

function summaryOf(count: number): string {
  if (count === 0) return "none: for passwords and keys that should not stand in this file";
  return count === 1 ? "1 secret" : `${count} secrets`;
}
