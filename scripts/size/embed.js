import '@askfirst/ui/embed.css'

export * from '@askfirst/ui/embed'
