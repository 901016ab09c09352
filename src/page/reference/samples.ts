import { addressOf, type Body, type Described, type Example, resolved } from './document.ts';

/** What a request to an operation may say. */
export interface Sample {
  readonly name: string;
  /** Its name and a sentence about it. */
  readonly title: string;
  /** What it shows, or where it is from. */
  readonly about: string;
  readonly address: string;
  readonly headers?: Readonly<Record<string, string>> | undefined;
  readonly body?: unknown;
}

/** The documented examples of an operation; where it has none, one of the values that the document gives its parameters and its body. */
export function samplesOf(described: Described): readonly [Sample, ...Sample[]] {
  const [first, ...others] = Object.entries(described['x-examples'] ?? {}).map(([name, example]) => ({
    name,
    title: `${name}: ${example.summary}`,
    about: aboutOf(example),
    address: addressOf(described, example),
    headers: example.request.headers,
    body: example.request.body,
  }));
  return first ? [first, ...others] : [ofValues(described)];
}

const aboutOf = ({ state, response: { status } }: Example) =>
  `Documented response: ${status}, in a world where ${state}.`;

function ofValues(described: Described): Sample {
  const parameters: Record<string, string> = {};
  for (const { name, examples } of described.all) {
    const value = firstOf(examples);
    if (value !== undefined) parameters[name] = String(value);
  }
  const address = addressOf(described, { request: { parameters } });
  const { examples } = mediaOf(described)?.media ?? {};
  const body = firstOf(examples);
  const isFilled = body !== undefined || Object.keys(parameters).length > 0;
  const about = address.includes('{')
    ? 'There is no documented example: fill in the path.'
    : isFilled
      ? 'Filled with the example of the document.'
      : '';
  return { name: '', title: '', about, address, body };
}

const firstOf = (examples: Readonly<Record<string, { readonly value?: unknown }>> = {}) =>
  Object.values(examples)[0]?.value;

/** The media type in which a body is sent: the first that the document has. */
export function mediaOf({ requestBody }: Described) {
  const [entry] = Object.entries((requestBody && resolved<Body>(requestBody).content) ?? {});
  return entry && { type: entry[0], media: entry[1] };
}
