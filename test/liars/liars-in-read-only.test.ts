import { catchLiars } from './proofs.ts';

catchLiars('read-only');
