import type { Entities } from '../../../contract/entities.gen.ts';
import { pickPatch } from '../../domain/patch.ts';
import { defineResource } from '../../resource/define.ts';

type Settings = Entities['MailSenderSettings'];

/** The one record that there is. */
const id = 'default';

const fields = [
  'Enabled',
  'Type',
  'FromAddress',
  'EmailPrefix',
  'HostName',
  'Port',
  'Timeout',
  'SSL',
  'UserName',
  'Password',
] as const;

export default defineResource('mail-sender', {
  operations: {
    getMailSenderSettings: ({ store, serialize }) => ({
      status: 200,
      body: serialize('MailSenderSettings', store.MailSenderSettings.getOrThrow(id)),
    }),

    updateMailSenderSettings: ({ body, store, serialize }) => {
      // Of a port, null is a value: the usual one.
      const port = body.Port === null ? { Port: null } : {};
      const changed = store.MailSenderSettings.update(id, { ...pickPatch(body, fields), ...port });
      return { status: 200, body: { ...serialize('MailSenderSettings', changed), ...verdict(changed) } };
    },
  },
});

/** Whether mail could be sent: the mock sends none, so it looks only for what cannot be missing. */
function verdict({ Enabled, HostName, FromAddress }: Settings) {
  const missing = [HostName === '' ? 'HostName' : [], FromAddress === '' ? 'FromAddress' : []].flat();
  const isValid = !Enabled || missing.length === 0;
  return { IsValid: isValid, ErrorMessage: isValid ? null : `Mail needs ${missing.join(' and ')}.` };
}
