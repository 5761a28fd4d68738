/**
 * @typedef {object} Row
 * @property {string} key under which a scene tells it
 * @property {string} title
 * @property {boolean} [isBeside] what counts is how much more it is than the page without us
 * @property {readonly string[]} [builders] absent: all that tell it
 * @property {string} aim
 */

/** @type {readonly Row[]} */
export const rows = [
  { key: 'firstPaint', title: 'First contentful paint, ms', aim: '' },
  {
    key: 'banner',
    title: 'Banner visible, made in the browser, ms',
    builders: ['vite-8'],
    aim: '1.10 × floor',
  },
  { key: 'banner', title: 'Banner visible, in the HTML, ms', builders: ['html', 'next'], aim: 'floor' },
  { key: 'work', title: 'Main thread on load, ms at full speed', isBeside: true, aim: '+20' },
  { key: 'styles', title: 'Style recalculations on load', isBeside: true, aim: '' },
  { key: 'layouts', title: 'Layouts on load', isBeside: true, aim: '' },
  { key: 'workAgain', title: 'Main thread on a return visit, ms at full speed', isBeside: true, aim: '+6' },
  { key: 'accept', title: 'Accept all: INP, ms', aim: 'floor' },
  { key: 'vendors', title: 'Accept all: until 25 vendors have run, ms', aim: '1.10 × floor' },
  { key: 'ownTask', title: 'Accept all: longest run of the page’s own, ms (0: no frame over 50)', aim: '50' },
  { key: 'open', title: 'Open preferences by a tap: INP, ms', aim: '1.25 × floor' },
  { key: 'opened', title: 'Open preferences by a tap: until they are seen, ms', aim: '1.25 × floor' },
  { key: 'toggle', title: 'Toggle a category: INP, ms', aim: 'floor + 8' },
  { key: 'save', title: 'Save: INP, ms', aim: 'floor + 8' },
  { key: 'manyOpen', title: '1,000 vendors, open: INP, ms', aim: 'floor' },
  { key: 'manyOpened', title: '1,000 vendors, open: until they are seen, ms', aim: 'floor' },
  { key: 'manyExpand', title: '1,000 vendors, expand 400: INP, ms', aim: 'floor' },
  { key: 'manyElements', title: '1,000 vendors, expand 400: elements added', aim: '308' },
  { key: 'manyOne', title: '1,000 vendors, toggle one: INP, ms', aim: 'floor' },
  { key: 'manyCategory', title: '1,000 vendors, toggle a category of 400: INP, ms', aim: 'floor' },
  { key: 'heap', title: 'Heap a mount and unmount, bytes', aim: 'floor + 100' },
]
