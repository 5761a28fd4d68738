import '@askfirst/ui/styles.css'
import { createRoot, hydrateRoot } from 'react-dom/client'
import { createApp, type Settings } from './app.ts'

const root = document.getElementById('root')!
const settings = JSON.parse(document.getElementById('settings')!.textContent) as Settings
if (settings.snapshot) hydrateRoot(root, createApp(settings))
else createRoot(root).render(createApp(settings))
