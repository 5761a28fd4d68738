// Prints the page as a server renders it: with the modules that Node resolves, not a browser's bundle.
import { renderToString } from 'react-dom/server'
import { page } from './page.mjs'

console.log(renderToString(page(JSON.parse(process.argv[2]))))
