import type { OverReference } from '@/lib/domain/awards/ceiling';
import type { Finding } from '@/lib/domain/awards/precheck';
import type { OfferWarning } from '@/lib/domain/awards/preview';
import type { Translator } from '@/lib/messages/translator';
import { ownCapacity } from './capacity';
import { documentNames } from './census';
import { count, instantExact, money } from './format';
import { gapSentence } from './matching';
import { claimShort } from './offers-claims';

export const offersEs = {
  replaces: (number: string, at: Date) =>
    `Al enviarla, la del ${instantExact(at)} (comprobante ${number}) deja de contar. En un empate gana la recibida primero.`,
  same: (number: string, at: Date) =>
    `No hace falta enviarla otra vez: sigue contando la del ${instantExact(at)}, comprobante ${number}.`,
} as const;

export const receiptEs = {
  same: (file: string) => `${file}: es el mismo texto que se recibió.`,
  other: (file: string) => `${file}: no es el texto de este comprobante.`,
} as const;

/** What to tell a bidder before sending. */
export function warningSentence(t: Translator<'law'>, warning: OfferWarning): string {
  switch (warning.code) {
    case 'claim-worthless':
      return `${warning.product}: el margen de ${claimShort[warning.claim]} ${t(`failedClaimSentences.${warning.why}`)}.`;
    case 'origin-unknown':
      return `${warning.product}: sin municipio de origen no suma a la compra local.`;
  }
}

export function overSentence({ unit: { label, referenceCentavos }, totalCentavos }: OverReference): string {
  return `«${label}» suma ${money(totalCentavos)}; el precio referencial es ${money(referenceCentavos)} (EVA-CAP).`;
}

/** What the check before sending found, in one sentence. */
export function findingSentence(finding: Finding, requirementText: (id: string) => string): string {
  switch (finding.code) {
    case 'offer-empty':
      return 'Todavía no ofertó ningún producto.';
    case 'not-found':
      return 'Hay un producto que ya no es de esta convocatoria. Quítelo del borrador.';
    case 'units-over-lot':
      return `${finding.product}: ofertó más de lo que se pide, ${count(finding.units, 'unidad', 'unidades')}.`;
    case 'partial-not-taken':
      return `${finding.product}: aquí no se aceptan partes. Oferte ${count(finding.units, 'unidad', 'unidades')}.`;
    case 'lot-incomplete':
      return `${finding.product}: falta el precio. Lo que se adjudica junto se oferta completo.`;
    case 'over-reference':
      return overSentence(finding);
    case 'requirement':
      return `${requirementText(finding.requirementId)}. Le falta: ${gapSentence(finding.gap)}.`;
    case 'capacity':
      return `${finding.products}: ${ownCapacity(finding.use)}`;
    case 'claim-paper':
      return `Pide el margen de ${claimShort[finding.claim]}: su ficha ${
        finding.because === 'expired' ? 'tiene vencido' : 'no tiene'
      } ${documentNames[finding.paper]}.`;
  }
}
