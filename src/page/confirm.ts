import { byId, fill } from './dom.ts';

/**
 * Asks before something is done that cannot be undone.
 * @param question such as `Delete the world alpha?`
 * @param verb what the button says, such as `Delete`
 * @returns whether it is to be done
 */
export function confirmed(question: string, verb: string): Promise<boolean> {
  const dialog = byId<HTMLDialogElement>('confirm-dialog');
  fill(byId('confirm-question'), question);
  fill(byId('confirm-yes'), verb);
  dialog.returnValue = 'no';
  dialog.showModal();
  return new Promise((resolve) => {
    dialog.addEventListener('close', () => resolve(dialog.returnValue === 'yes'), { once: true });
  });
}
