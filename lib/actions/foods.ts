'use server';

import { findProduct } from '@/lib/data/foods';
import { dayInLaPaz } from '@/lib/domain/calendar';
import { ProductInput, TargetsInput } from '@/lib/domain/foods/input';
import { office } from '@/lib/routes/office';
import { saveProduct, saveTargets } from '@/lib/services/foods/save';
import { defineAction } from './define-action';

export const saveProductAction = defineAction({
  name: 'product.save',
  input: ProductInput,
  find: async ({ db, actor, input }) => {
    const product = input.productId ? await findProduct(db, input.productId) : null;
    if (input.productId) return product && { id: product.id, organisationId: product.organisationId, product };
    return { id: actor.organisation.id, organisationId: actor.organisation.id, product: null };
  },
  run: ({ db, actor, input, subject, now }) => saveProduct(db, actor.organisation.id, subject.product, input, dayInLaPaz(now)),
  resent: { made: 'productId' },
  goTo: ({ value }) => office.product(value.id, { listo: '1' }),
});

export const saveTargetsAction = defineAction({
  name: 'target.save',
  input: TargetsInput,
  find: async ({ actor }) => ({ id: actor.organisation.id, organisationId: actor.organisation.id }),
  run: ({ db, actor, input }) => saveTargets(db, actor.organisation.id, input),
  resent: 'over',
  goTo: ({ input }) => office.rationTargets({ nivel: input.level, comida: input.meal, listo: '1' }),
});
