/** How bytes of a media type are read. */
export type BodyKind = 'json' | 'form' | 'multipart' | 'events' | 'binary';

/**
 * The media type without its parameters, in lower case.
 * @example
 * essenceOf('Application/JSON; charset=utf-8'); // 'application/json'
 */
function essenceOf(type: string): string {
  return (type.split(';', 1)[0] ?? '').trim().toLowerCase();
}

/**
 * How bytes of a media type are read.
 * @example
 * kindOf('multipart/mixed; boundary=b'); // 'multipart'
 */
export function kindOf(type: string): BodyKind {
  const known = kinds.get(type);
  if (known !== undefined) return known;
  const kind = kindOfEssence(essenceOf(type));
  if (kinds.size >= maxKinds) kinds.clear();
  if (type.length <= maxTypeLength) kinds.set(type, kind);
  return kind;
}

/** What was said of media types before: clients use few, and each is asked for several times. */
const kinds = new Map<string, BodyKind>();
const maxKinds = 100;
const maxTypeLength = 100;

function kindOfEssence(essence: string): BodyKind {
  if (/^application\/([\w.-]+\+)?json$/.test(essence)) return 'json';
  if (essence === 'application/x-www-form-urlencoded') return 'form';
  if (essence.startsWith('multipart/')) return 'multipart';
  return essence === 'text/event-stream' ? 'events' : 'binary';
}

/**
 * The declared media type that a given one belongs to; parameters make no difference, and a declared one may be a range.
 * @example
 * declaredFor(['application/json', 'image/*'], 'image/png'); // 'image/*'
 */
export function declaredFor(declared: readonly string[], given: string): string | undefined {
  if (declared.includes(given)) return given;
  const essence = essenceOf(given);
  const [main] = essence.split('/', 1);
  return (
    declared.find((it) => essenceOf(it) === essence) ??
    declared.find((it) => essenceOf(it) === `${main}/*`) ??
    declared.find((it) => essenceOf(it) === '*/*' && essence.includes('/'))
  );
}
