import 'server-only';
import type { z } from 'zod';
import { recordEvent } from '@/lib/data/events';
import { authorise, type Subject } from '@/lib/domain/access/may';
import type { AskedKind } from '@/lib/domain/jobs/job';
import type { AskedJob, Runnable } from './definition';

/** The way in of every job that somebody asked for, as `defineAction` is that of every action: read, find, authorise, do, record. */
export function defineJob<Kind extends AskedKind, Schema extends z.ZodType, Found extends Subject>(
  definition: AskedJob<Kind, Schema, Found>,
): Runnable<Kind> {
  return {
    kind: definition.kind,
    run: async ({ input: kept, ...scene }) => {
      const { db, actor } = scene;
      const input = definition.input.parse(kept); // our own action wrote it: what cannot be read is a fault
      const subject = await definition.find({ db, actor, input });
      authorise(actor, definition.action, subject);
      const { result, also = [] } = await definition.run({ ...scene, input, subject });
      await recordEvent(db, {
        requestId: null,
        act: definition.action,
        actor,
        subjectId: subject.id,
        objectId: scene.jobId,
        also: also.filter((id) => id !== subject.id),
        detail: result,
        goTo: null,
        contentHash: null,
      });
      return result;
    },
  };
}
