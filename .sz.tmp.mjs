import pkg from '/tmp/wt/node_modules/.pnpm/esbuild@0.28.2/node_modules/esbuild/lib/main.js'
const {build}=pkg;
import { brotliCompressSync } from 'node:zlib'
import { join } from 'node:path'
const firstLoad = { name:'f', setup(b){ b.onResolve({filter:/.*/},({kind,path})=>kind==='dynamic-import'?{external:true,path}:undefined)}}
const asked = { name:'a', setup(b){ b.onResolve({filter:/^#/},({path,resolveDir})=>({path:join(resolveDir.replace(/(.*dist).*/,'$1'),path.slice(1),path==='#surfaces'?'now.js':'later.js')}))}}
const [,, f, isAsked] = process.argv
const r = await build({ entryPoints:[f], bundle:true, write:false, minify:true, format:'esm', metafile:true, outdir:'/tmp/o', external:['react','react-dom','react/jsx-runtime'], plugins:[...(isAsked?[asked]:[]),firstLoad], define:{'process.env.NODE_ENV':'"production"'}, loader:{'.css':'css'} })
for (const o of r.outputFiles) console.log(o.path, o.text.length, brotliCompressSync(o.text).length)
for (const [n,o] of Object.entries(r.metafile.outputs)) { console.log(n); console.log(Object.entries(o.inputs).map(([k,v])=>v.bytesInOutput+' '+k).sort((a,b)=>parseInt(b)-parseInt(a)).join('\n')) }
import {writeFileSync} from 'node:fs'; writeFileSync('/tmp/out.js', r.outputFiles.find(o=>o.path.endsWith('.js')).text)
