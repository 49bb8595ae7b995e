import type { Route } from 'next';
import type { ActionName } from '@/lib/domain/access/policy';
import { account } from './account';
import { ngo } from './companions';
import { office } from './office';
import { producer } from './producer';
import { site } from './site';

/** A question as people ask it, and the page where it is done. `action`: only for who may do it; without one it is for everybody. */
type HelpPlace = { id: string; href: Route; action?: ActionName };

/** For everybody: those of who sells first, for they have nobody beside them. */
export const publicHelp = [
  { id: 'inscribirse', href: site.register() },
  { id: 'papeles', href: site.tenders() },
  { id: 'vender', href: site.tenders() },
  { id: 'preguntar', href: site.tenders() },
  { id: 'pagos', href: producer.collections() },
  { id: 'contrasena', href: site.contact() },
  { id: 'ingresar', href: site.signIn() },
  { id: 'invitado', href: site.contact() },
  { id: 'qr', href: site.help({}, 'qr') },
  { id: 'imprimir', href: site.help({}, 'imprimir') },
  { id: 'porcentaje', href: site.localPurchase() },
  { id: 'preferencia', href: site.calculator() },
  { id: 'datos', href: site.data() },
  { id: 'contacto', href: site.contact() },
] as const satisfies readonly HelpPlace[];

/** For who works in a portal, as far as their roles go. */
export const officeHelp = [
  { id: 'mis-papeles', href: producer.documents(), action: 'document.save' },
  { id: 'mi-capacidad', href: producer.capacities(), action: 'capacity.save' },
  { id: 'mi-tarjeta', href: producer.fileCard(), action: 'actor.read' },
  { id: 'mi-entrega', href: producer.deliveries(), action: 'delivery.note' },
  { id: 'recibir', href: office.receptions(), action: 'delivery.receive' },
  { id: 'importar-escuelas', href: office.importSchools(), action: 'schools.stage' },
  { id: 'raciones', href: office.rations(), action: 'ration.save' },
  { id: 'cuanto-comprar', href: office.demand(), action: 'ration.read' },
  { id: 'publicar', href: office.tenders(), action: 'tender.publish' },
  { id: 'enmendar', href: office.tenders(), action: 'tender.amend' },
  { id: 'abrir-propuestas', href: office.tenders(), action: 'tender.open' },
  { id: 'adjudicar', href: office.tenders(), action: 'tender.award' },
  { id: 'formalizar', href: office.contracts(), action: 'contract.formalise' },
  { id: 'pagar', href: office.payments(), action: 'payment.record' },
  { id: 'confirmar', href: office.census({ estado: 'pending' }), action: 'producer.confirm' },
  { id: 'compromiso', href: ngo.newCommitment(), action: 'commitment.save' },
  { id: 'mi-contrasena', href: account.home() },
] as const satisfies readonly HelpPlace[];

export type HelpId = (typeof publicHelp | typeof officeHelp)[number]['id'];
