import { byId, textIn } from './dom.ts';

const key = 'et-mock-token';

/** The token of the control API, as long as the tab is open. */
export const savedToken = (): string | undefined => sessionStorage.getItem(key) ?? undefined;

let asking: Promise<void> | undefined;

/**
 * Asks for the token of the mock, once for all who want it.
 * @param refused the token that was not the right one, if there was one
 */
export function askForToken(refused: string | undefined): Promise<void> {
  // Somebody else has got another one meanwhile.
  if (savedToken() !== refused) return Promise.resolve();
  asking ??= ask(refused !== undefined).finally(() => {
    asking = undefined;
  });
  return asking;
}

function ask(again: boolean): Promise<void> {
  const dialog = byId<HTMLDialogElement>('token-dialog');
  const form = byId<HTMLFormElement>('token-form');
  byId('token-wrong').hidden = !again;
  dialog.showModal();
  return new Promise((resolve) => {
    const answered = new AbortController();
    // There is nothing to be seen without it.
    dialog.addEventListener('cancel', (event) => event.preventDefault(), answered);
    form.addEventListener(
      'submit',
      (event) => {
        event.preventDefault();
        answered.abort();
        sessionStorage.setItem(key, textIn(form, 'token'));
        form.reset();
        dialog.close();
        resolve();
      },
      answered,
    );
  });
}
