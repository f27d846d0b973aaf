/** What looks like an expression of time and is none. Its words are passed over. */
import type { Meaning } from '../meaning';

export const nothing: Meaning = () => ({ type: 'vague', value: '', none: true });
