/**
 * The code that `headScript()` adds to `head-script-code.ts` if you pass tags. It reads the stored choice as
 * `record/decode.ts` and `recall.ts` do, and makes the browser fetch the granted scripts. Nothing runs before the store
 * says so. If something can't be read, the code throws or doesn't match, and nothing is fetched. On a page that nobody
 * sees yet, nothing is fetched either.
 *
 * From `head-script-code.ts` it uses `p` (the record's parts) and the names beside it. Its own setting is `e`: for each
 * script the link and what must be granted, each as key of a grant, key of a refusal, and whether a signal refuses it.
 */
export const preloadCode: string = [
  'try{let w=p[3],sum=p.pop(),m={},i=0,b="",whole=/^[AGLR]$/.test(w),c=whole?0:parseInt(w,36),L=Math.clz32(c)-3,x=p[4],l;',
  'if(D.visibilityState!="hidden"&&age<k&&age>=-1&&p[0]==2&&!p[6]&&hash(p.join("."))==sum&&(!whole||w=="R"||p[2]==f)){',
  'for(l of atob((x+"AAA").slice(0,x.length+3&~3).replace(/-/g,"+").replace(/_/g,"/")))b+=l.charCodeAt().toString(2).padStart(8,0);',
  // An item: the gap to the previous one, its high part as a row of ones, then yes or no.
  'b.replace(RegExp("(1*)0(.{"+L+"})(.)","g"),(_,h,l,y)=>{if(c-->0)m[(i+=h.length*2**L+(parseInt(l,2)||0)).toString(36)]=+y,i++});',
  'if(c<1)for(let[a,all]of e)if(!m[x=a.href.split("?")[0]]&&all.every(([g,r,s])=>',
  '!(s&&signal()&&w!="L"&&!m[v])&&(whole?w!="R"&&!(s&&w=="G"):m[r]!==0&&m[g]))){',
  // The uses of one technology share the script that the first of them requests.
  'm[x]=1;',
  // Appended to the script itself, whose content nothing else reads: a React that hydrates the head finds the head as
  // it was sent.
  'l=Object.assign(D.createElement("link"),a);l.nonce=D.currentScript.nonce;D.currentScript.append(l)',
  '}}}catch{}',
].join('')
