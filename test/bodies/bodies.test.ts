import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { describeClient } from './client.ts';
import { describeObserving } from './observing.ts';
import { makeProduct, type Product } from './product.ts';
import { describeRequests } from './requests.ts';

let product: Product;

beforeAll(async () => {
  product = await makeProduct();
});
afterAll(() => product?.remove());

describe('bodies of every kind', () => {
  it('have the types that the document declares, for handlers and their replies', async () => {
    expect(await product.compile()).toBe('');
  });

  describe('are read and answered', () => describeRequests(() => product));

  describe('are sent by the verifier', () => describeClient(() => product));

  describe('are observed and damaged', () => describeObserving(() => product));
});
