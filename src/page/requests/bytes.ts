/** The bytes of a text in base64, as the journal has those of a body that is no text. */
export const bytesOf = (base64: string): Uint8Array<ArrayBuffer> =>
  Uint8Array.from(atob(base64), (it) => it.charCodeAt(0));
