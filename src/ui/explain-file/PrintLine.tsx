import { useState } from "react";

/** On paper: where this comes from, and of which day it is. */
export function PrintLine() {
  const [today] = useState(dateOfToday);
  const { origin, pathname } = location;
  return (
    <p className="explained-print-line">
      Explained by Quadlight, {origin}
      {pathname}, on {today}
    </p>
  );
}

function dateOfToday(): string {
  return new Date().toLocaleDateString("en-GB", { dateStyle: "long" });
}
