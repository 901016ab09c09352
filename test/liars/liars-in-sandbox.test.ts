import { catchLiars } from './proofs.ts';

catchLiars('sandbox');
