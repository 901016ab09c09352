import { describeDetection } from './detection-suite.ts';

describeDetection('read-only');
