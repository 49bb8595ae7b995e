import fs from 'node:fs';
import { expect, type Locator, type Page } from '@playwright/test';

/** Mail and password of the demonstration's people. */
export const { password: demoPassword = '', mailDomain = '' } = JSON.parse(
  fs.readFileSync('prisma/seed/demo/accounts.json', 'utf8'),
) as Record<string, string>;

/** The demonstration's people by their card on the sign-in page, with the first page of their portal. */
export const people = {
  administrator: 'la administradora de Yocalla',
  programmeOfficer: 'la responsable del programa de Yocalla',
  nutritionist: 'la nutricionista de Yocalla',
  procurementOfficer: 'el responsable de contrataciones de Yocalla',
  evaluator: 'el evaluador de Yocalla',
  authority: 'la autoridad (RPA) de Yocalla',
  receiver: 'la directora que recibe en Yocalla',
  treasurer: 'el tesorero de Yocalla',
  censusOfficer: 'la responsable del censo de Yocalla',
  legalAdviser: 'la asesora legal de Yocalla',
  producer: 'la productora de la OECOM Totora Pampa',
  waitingProducer: 'una productora que espera al censo',
  company: 'el vendedor de una empresa grande',
  researcher: 'la investigadora de la universidad',
  technician: 'la técnica de la ONG',
  operator: 'la operadora de la instalación',
  potosiOfficer: 'la responsable del programa de Potosí',
  potosiProcurement: 'el responsable de contrataciones de Potosí',
  potosiEvaluator: 'el evaluador de Potosí',
  potosiNutritionist: 'la nutricionista de Potosí',
  potosiAuthority: 'la autoridad (RPA) de Potosí',
} as const;
export type Somebody = keyof typeof people;

/** Signs in by one click on the person's card. */
export async function enter(page: Page, who: Somebody): Promise<void> {
  await page.goto('/ingresar');
  const card = page.getByRole('button', { name: people[who] });
  await card.click();
  await page.waitForURL((url) => url.pathname !== '/ingresar');
  // The address changes before the page does: until the cards are gone, what is found may belong to the page before.
  await expect(card).toBeHidden();
}

/** Ends the session and comes back as somebody else. */
export async function changeTo(page: Page, who: Somebody): Promise<void> {
  await page.context().clearCookies();
  await enter(page, who);
}

/** Sends a form that asks for the password again, and types it there: everything else stays as it was. */
export async function sendWithPassword(page: Page, button: Locator): Promise<void> {
  await button.click();
  await page.getByLabel('Su contraseña').fill(demoPassword);
  await button.click();
}
