import type { Source } from './types.ts'

const taskforce = (practice: string): Source => ({
  title: `EDPB, Report of the work undertaken by the Cookie Banner Taskforce (2023), ${practice}`,
  url: 'https://www.edpb.europa.eu/our-work-tools/our-documents/other/report-work-undertaken-cookie-banner-taskforce_en',
})

export const noReject: Source = taskforce('practice A')
export const preTicked: Source = taskforce('practice B')
export const deceptiveLink: Source = taskforce('practice C')
export const deceptiveColors: Source = taskforce('practices D and E')

/** The only text that names size, font and style. */
export const equalWeight: Source = {
  title: 'Colorado Privacy Act Rules, 4 CCR 904-3, Rule 7.09(A)(1)',
  url: 'https://regulations.justia.com/states/colorado/900/904/rule-4-ccr-904-3/part-4-ccr-904-3-7/section-4-ccr-904-3-7-09',
}

export const symmetry: Source = {
  title: 'California Code of Regulations, title 11, § 7004(a)(2), symmetry in choice',
  url: 'https://www.law.cornell.edu/regulations/california/11-CCR-7004',
}

export const easyWithdrawal: Source = {
  title: 'Regulation (EU) 2016/679 (GDPR), Article 7(3)',
  url: 'https://eur-lex.europa.eu/eli/reg/2016/679/oj',
}

export const cookieWalls: Source = {
  title: 'EDPB Guidelines 05/2020 on consent, paragraphs 38 to 41',
  url: 'https://www.edpb.europa.eu/our-work-tools/our-documents/guidelines/guidelines-052020-consent-under-regulation-2016679_en',
}

const wcag = (criterion: string, anchor: string): Source => ({
  title: `WCAG 2.2, ${criterion}`,
  url: `https://www.w3.org/TR/WCAG22/#${anchor}`,
})

export const contrastMinimum: Source = wcag('1.4.3 Contrast (Minimum)', 'contrast-minimum')
export const nameRoleValue: Source = wcag('4.1.2 Name, Role, Value', 'name-role-value')
export const targetMinimum: Source = wcag('2.5.8 Target Size (Minimum)', 'target-size-minimum')
export const targetEnhanced: Source = wcag('2.5.5 Target Size (Enhanced)', 'target-size-enhanced')
