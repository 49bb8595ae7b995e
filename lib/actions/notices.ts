'use server';

import { z } from 'zod';
import { findNotice } from '@/lib/data/notice-reads';
import { IdInput } from '@/lib/domain/inputs';
import { markNoticesRead } from '@/lib/services/notices/mark-read';
import { defineAction } from './define-action';

/** One notice, or without an id all that the organisation has. */
export const markNoticeReadAction = defineAction({
  name: 'notice.mark-read',
  input: z.object({ noticeId: IdInput.optional() }),
  find: async ({ db, actor, input }) => {
    if (input.noticeId && !(await findNotice(db, actor.organisation.id, input.noticeId))) return null;
    return { id: input.noticeId ?? actor.organisation.id, userId: actor.userId };
  },
  run: ({ db, actor, input }) => markNoticesRead(db, actor, input.noticeId),
  resent: 'over',
  goTo: () => '/avisos',
});
