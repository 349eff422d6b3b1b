import RehabDesktop

// A setting that is on or off. `key` is its name in the table of settings.
Toggle {
    id: toggle

    required property SettingsModel settings
    required property string key

    objectName: toggle.key
    text: toggle.settings.label(toggle.key)
    detail: toggle.settings.hint(toggle.key)
}
