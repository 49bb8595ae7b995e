import { expect, type Page, test } from '@playwright/test';
import { actorFields, enteredFields } from '@/lib/domain/census/actor-fields';
import { capacityFields } from '@/lib/domain/census/capacity-fields';
import { productFields } from '@/lib/domain/foods/product-fields';
import { askedAs, namesOf, type RecordFields } from '@/lib/domain/records/fields';
import { schoolFields } from '@/lib/domain/schools/school-fields';
import { enter, type Somebody } from './support/people';

/** Names under which the form of a page asks for something. */
const asked = (page: Page) =>
  page.locator('main form [name]').evaluateAll((fields) => fields.map((field) => field.getAttribute('name') ?? ''));

/** Forms of records that are described, and who finds them. */
const forms: readonly [string, RecordFields, Somebody | null][] = [
  ['/registro', enteredFields, null],
  ['/municipio/censo/nuevo', enteredFields, 'censusOfficer'],
  ['/productor/ficha/datos', actorFields, 'waitingProducer'],
  ['/productor/ficha/capacidad/nueva', capacityFields, 'producer'],
  ['/municipio/productos/nuevo', productFields, 'nutritionist'],
  ['/municipio/escuelas/nueva', schoolFields, 'programmeOfficer'],
];

for (const [path, fields, who] of forms)
  test(`the form ${path} asks for every field of its record`, async ({ page }) => {
    if (who) await enter(page, who);
    await page.goto(path);
    const names = namesOf(fields).map((name) => askedAs(fields, name));
    const found = await asked(page);
    expect(names.filter((name) => !found.includes(name))).toEqual([]);
  });
