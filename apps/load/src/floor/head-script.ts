/**
 * For the head of a page whose HTML contains the banner. It hides the banner from returning visitors, and takes clicks
 * until the app has started. A single digit answers for all vendors.
 */
export const headScript = `(d=>{const r=d.documentElement,s=r.dataset
if(/(?:^|; )floor=/.test(d.cookie))s.answered=''
d.addEventListener('click',({target:t})=>{const a=t.closest&&t.closest('[data-floor]');if(!a||'started'in s)return
const v=a.dataset.floor;if(v==='choose')s.chooses='';else{d.cookie='floor='+v+'; Path=/; Max-Age=${180 * 86_400}; SameSite=Lax; Secure';s.answered=''}})})(document)`
