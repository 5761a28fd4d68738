import { chromium } from '@playwright/test'
import { launchOptions } from './chromium.mjs'
import { createServer } from 'node:http'
import { readFileSync, existsSync } from 'node:fs'
import { extname } from 'node:path'
const types={'.css':'text/css','.html':'text/html','.js':'text/javascript','.json':'application/json','.svg':'image/svg+xml'}
const s=createServer((q,r)=>{const p='/tmp/sb'+new URL(q.url,'http://x').pathname; if(!existsSync(p)){r.writeHead(404).end();return} r.writeHead(200,{'content-type':types[extname(p)]??'application/octet-stream'}); r.end(readFileSync(p))})
await new Promise(r=>s.listen(0,'127.0.0.1',r)); const port=s.address().port
const b=await chromium.launch(launchOptions())
for(const a of process.argv.slice(2)){ const [name,id,globals='',w='1280',h='800',full='']=a.split('|')
 const p=await b.newPage({viewport:{width:+w,height:+h}})
 await p.goto(`http://127.0.0.1:${port}/iframe.html?id=${id}&viewMode=story&globals=${globals}`); await p.waitForSelector('[data-slot^=askfirst-]',{timeout:15000}).catch(()=>{}); await p.waitForTimeout(900)
 await p.screenshot({path:`/tmp/shots/${name}.png`,fullPage:!!full}); await p.close() }
await b.close(); s.close()
