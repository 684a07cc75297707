import { later } from '../parts/later'

/** What opens from the header: each is fetched when it is wanted. */
export const ScenarioMenu = later(async () => (await import('./ScenarioMenu')).ScenarioMenu, ['scenarios', 'lessons'])
export const LegendMenu = later(async () => (await import('./LegendMenu')).LegendMenu)
export const SettingsMenu = later(async () => (await import('./SettingsMenu')).SettingsMenu)
export const LinkToCopy = later(async () => (await import('./LinkToCopy')).LinkToCopy)
export const HelpDialog = later(async () => (await import('./HelpDialog')).HelpDialog)
