import { ConsentBanner, PreferencesTrigger } from '@askfirst/ui'
import { CategoryList, PreferenceCenter } from '@askfirst/ui/preferences'
import type { ReactElement } from 'react'
import { Button, Card, Stack, Switch } from './design-system.tsx'

/** `asChild` gives a part's behavior to your element. `unstyled` keeps our stylesheet away from it. */
export function Banner(): ReactElement {
  return (
    <ConsentBanner.Root asChild unstyled>
      <Card className="ds-banner">
        <ConsentBanner.Title unstyled />
        <ConsentBanner.Description unstyled />
        <ConsentBanner.Signal unstyled />
        <ConsentBanner.Actions unstyled className="ds-row">
          <ConsentBanner.AcceptOrReject accept="Yes, please" reject="No, thank you" button={<Button />} />
          <ConsentBanner.Customize asChild unstyled>
            <Button tone="plain">Let me choose</Button>
          </ConsentBanner.Customize>
        </ConsentBanner.Actions>
      </Card>
    </ConsentBanner.Root>
  )
}

/** The dialog stays ours, with its focus, keys and draft. Everything that visitors see is yours. */
export function Settings(): ReactElement {
  return (
    <PreferenceCenter.Root>
      <PreferenceCenter.Content asChild unstyled>
        <Card className="ds-dialog">
          <PreferenceCenter.Title unstyled />
          <PreferenceCenter.Description unstyled />
          <CategoryList.Root asChild unstyled>
            <Stack>
              {(['functional', 'performance', 'targeting'] as const).map((category) => (
                <CategoryList.Item key={category} category={category} unstyled>
                  <CategoryList.Label unstyled />
                  <CategoryList.Toggle asChild unstyled>
                    <Switch />
                  </CategoryList.Toggle>
                  <CategoryList.Description unstyled />
                  <CategoryList.Lock unstyled />
                </CategoryList.Item>
              ))}
            </Stack>
          </CategoryList.Root>
          <PreferenceCenter.Actions unstyled className="ds-row">
            <PreferenceCenter.Save asChild unstyled>
              <Button>Save</Button>
            </PreferenceCenter.Save>
            <PreferenceCenter.Close asChild unstyled>
              <Button tone="plain">Close</Button>
            </PreferenceCenter.Close>
          </PreferenceCenter.Actions>
        </Card>
      </PreferenceCenter.Content>
    </PreferenceCenter.Root>
  )
}

/** Reopens the settings, for the footer of every page. */
export function SettingsButton(): ReactElement {
  return (
    <PreferencesTrigger asChild unstyled>
      <Button tone="plain">Cookie settings</Button>
    </PreferencesTrigger>
  )
}
