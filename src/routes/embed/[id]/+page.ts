import type { PageLoad } from './$types';
import { withLanguage } from '../../language';

export const load: PageLoad = ({ data }) => withLanguage(data);
