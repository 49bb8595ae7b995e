import { from } from './policy-staged';

/** The actions from a delivery note to what is amended of its reception. */
export const deliveryWalks = (reason: string) => ({
  'delivery.note': from((s) => ({
    home: s.farmer,
    fields: {
      scheduledId: s.undelivered.id,
      deliveredOn: '2026-03-02',
      'lines[0].contractItemId': s.undelivered.lines[0]?.contractItemId,
      'lines[0].units': 1,
      'lines[0].batch': 'L-2',
      'lines[0].producedOn': '2026-03-01',
    },
  })),
  'delivery.withdraw': from((s) => ({ home: s.farmer, fields: { noteId: s.unreceived.id, why: reason } })),
  'delivery.close': from((s) => ({ home: s.town, fields: { contractId: s.contract.id, why: reason } })),
  'reception.correct': from((s) => ({
    home: s.town,
    holder: s.buyer.receiver,
    fields: {
      noteId: s.noteId,
      why: reason,
      'lines[0].lineId': s.lineId,
      'lines[0].accepted': 299,
      'lines[0].missing': 1,
      'lines[0].missingReason': 'miscounted',
    },
  })),
  'reception.return': from((s) => ({
    home: s.town,
    holder: s.buyer.receiver,
    fields: { noteId: s.noteId, why: reason, reason: 'damaged', 'lines[0].lineId': s.lineId, 'lines[0].units': 1 },
  })),
  'reception.add-surplus': from((s) => ({
    home: s.town,
    holder: s.buyer.receiver,
    fields: { noteId: s.noteId, why: reason, 'lines[0].lineId': s.lineId, 'lines[0].units': 1 },
  })),
  'reception.answer': from((s) => ({ home: s.farmer, fields: { amendmentId: s.amendmentId, word: 'declined' } })),
  'delivery.receive': from((s) => ({
    home: s.town,
    holder: s.buyer.farReceiver,
    fields: {
      noteId: s.unreceived.id,
      'lines[0].lineId': s.lines[0]?.id,
      'lines[0].accepted': 1,
      'lines[0].batch': 'L-1',
      'lines[0].producedOn': '2026-03-01',
    },
  })),
});
