import { useId, useMemo } from "react";
import { fullEngine } from "../../core/surroundings/full-engine.ts";
import { workspaceOf } from "../../core/lessons/measured-example.ts";
import type { LessonExample } from "../../core/lessons/model/lesson.ts";
import { createSession } from "../../state/session.ts";
import { SessionProvider, useAnalysis } from "../session/session.tsx";
import { Diagram } from "../explain/Diagram.tsx";
import { useLesson } from "./lesson-context.ts";

/** What an example reaches, as the picture that the editor draws of it. */
export function ExampleDiagram({ example }: { readonly example: LessonExample }) {
  const { showEvidence } = useLesson();
  const { target } = useAnalysis();
  const heading = useId();
  const session = useMemo(() => {
    const started = createSession(workspaceOf(example, target), () => 0);
    started.actions.workWith({ ...fullEngine, findAll: () => [] });
    return started;
  }, [example, target]);
  return (
    <figure aria-labelledby={heading}>
      <figcaption id={heading}>{example.heading}</figcaption>
      <SessionProvider session={session}>
        <Diagram showEvidence={showEvidence} />
      </SessionProvider>
    </figure>
  );
}
