import { prove } from './proofs.ts';

prove('sandbox');
