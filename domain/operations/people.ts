import { consent } from './people/consent'
import { enrolment } from './people/enrolment'
import { personalData } from './people/personal-data'
import { roster } from './people/roster'
import { rosterFiles } from './people/roster-files'

/** Who is who: roster, enrolment, personal data, consent. */
export const people = { ...enrolment, ...roster, ...rosterFiles, ...personalData, ...consent }
