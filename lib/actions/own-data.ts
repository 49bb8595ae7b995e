'use server';

import { z } from 'zod';
import { pseudonymOf } from '@/lib/domain/identity/erasure';
import { getTranslators } from '@/lib/messages/translators';
import { account } from '@/lib/routes/account';
import { site } from '@/lib/routes/site';
import { eraseProducer } from '@/lib/services/census/erase-producer';
import { eraseAccount } from '@/lib/services/identity/erase-account';
import { startJob } from '@/lib/services/jobs/start';
import { defineAction } from './define-action';

const NothingInput = z.object({});

export const exportAccountAction = defineAction({
  name: 'account.export',
  input: NothingInput,
  find: async ({ actor }) => ({ id: actor.userId, userId: actor.userId }),
  run: async ({ db, actor }) => ({
    id: await startJob(db, actor, { kind: 'account-export', input: {}, uniqueKey: actor.userId }),
  }),
  resent: 'further',
  goTo: ({ value }) => account.job(value.id),
});

export const exportOrganisationAction = defineAction({
  name: 'organisation.export',
  input: NothingInput,
  find: async ({ actor: { organisation } }) => ({ ...organisation, organisationId: organisation.id }),
  run: async ({ db, actor }) => ({
    id: await startJob(db, actor, { kind: 'organisation-export', input: {}, uniqueKey: actor.organisation.id }),
  }),
  resent: 'further',
  goTo: ({ value }) => account.job(value.id),
});

export const eraseAccountAction = defineAction({
  name: 'account.erase',
  input: NothingInput,
  nameless: true,
  find: async ({ actor }) => ({ id: actor.userId, userId: actor.userId }),
  run: async ({ db, actor }) => {
    const t = (await getTranslators())('own-data');
    return eraseAccount(db, actor, t('person', { code: pseudonymOf(actor.userId) }));
  },
  goTo: () => site.home(),
});

export const eraseOrganisationAction = defineAction({
  name: 'organisation.erase',
  input: NothingInput,
  find: async ({ actor: { organisation } }) => ({ ...organisation, organisationId: organisation.id }),
  run: async ({ db, actor, now }) => {
    const t = (await getTranslators())('own-data');
    const pseudonym = t('producer', { code: pseudonymOf(actor.organisation.id) });
    return eraseProducer(db, actor.organisation.id, { pseudonym, now });
  },
  goTo: () => account.data(),
});
