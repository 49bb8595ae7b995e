import { answerCommitmentAction, reportCommitmentAction, saveCommitmentAction } from '@/lib/actions/matrix';
import { addDays } from '@/lib/domain/calendar';
import type { DemoDays } from './days';
import { enterMember, enterOrganisation } from './people';
import { at, mustCall, type Persona } from './scenario';
import type { DemoStory } from './story';

/** A university and an NGO come in; the NGO writes down who promises what. */
export async function* playMatrix(
  operator: Persona,
  parties: { potosi: Persona; yocalla: Persona; totoraPampa: Persona },
  { today, matrix: days }: DemoDays,
): DemoStory {
  yield at(days.promise, '09:00');
  const dean = {
    nick: 'direccion.universidad',
    name: 'Ramiro Ortuño',
    title: 'la administración de la universidad',
    roles: ['administrator'],
  } as const;
  const rector = await enterOrganisation(operator, {
    kind: 'university',
    name: 'Universidad pública (demostración)',
    administrator: dean,
  });
  await enterMember(rector, {
    nick: 'investigacion',
    name: 'Noelia Paredes',
    title: 'la investigadora de la universidad',
    roles: ['researcher'],
  });
  const head = {
    nick: 'direccion.ong',
    name: 'Patricia Lazo',
    title: 'la administración de la ONG',
    roles: ['administrator'],
  } as const;
  const director = await enterOrganisation(operator, {
    kind: 'ngo',
    name: 'ONG de apoyo productivo (demostración)',
    administrator: head,
  });
  const technician = await enterMember(director, {
    nick: 'tecnica.ong',
    name: 'Gabriela Sandi',
    title: 'la técnica de la ONG',
    roles: ['technician'],
  });

  const promises = [
    {
      itemId: 'MUN-PEQ-1',
      organisationId: parties.yocalla.organisationId,
      text: 'Censar a los actores de todas las comunidades de Yocalla',
      indicator: 'Comunidades con al menos un actor censado',
      dueOn: addDays(today, 90),
    },
    {
      itemId: 'MUN-DES-1',
      organisationId: parties.yocalla.organisationId,
      text: 'Llegar a 30 % de compra local este año',
      indicator: 'Porcentaje de compra local, valor aceptado',
      dueOn: addDays(today, 30),
    },
    {
      itemId: 'PRD-PEQ-2',
      organisationId: parties.totoraPampa.organisationId,
      text: 'Ofertar junto con la asociación de lecheros',
      indicator: 'Ofertas presentadas',
      dueOn: addDays(today, 120),
    },
    {
      itemId: 'UNI-PEQ-1',
      organisationId: rector.organisationId,
      text: 'Abrir dos temas de tesis sobre vida útil del pan de quinua',
      indicator: 'Temas tomados',
      dueOn: addDays(today, 150),
    },
    {
      itemId: 'ONG-NAC-1',
      organisationId: technician.organisationId,
      text: 'Tres talleres sobre la norma de compras con productores',
      indicator: 'Talleres y personas por sexo',
      dueOn: addDays(today, -10),
    },
  ];
  const ids: string[] = [];
  for (const promise of promises)
    ids.push((await mustCall(saveCommitmentAction, technician, { ...promise, municipalityCode: '050103' })).id);

  // Each organisation says yes to what is its own; the NGO's own promise needs nobody's.
  const answering = [parties.yocalla, parties.yocalla, parties.totoraPampa, rector];
  for (const [index, party] of answering.entries())
    await mustCall(answerCommitmentAction, party, { commitmentId: ids[index], version: 1, answer: 'yes' });

  yield at(days.report);
  await mustCall(reportCommitmentAction, technician, {
    commitmentId: ids[4],
    version: 1,
    state: 'fulfilled',
    evidence: 'Actas de los tres talleres (demostración)',
  });
  await mustCall(reportCommitmentAction, parties.totoraPampa, { commitmentId: ids[2], version: 2, state: 'running' });
}
